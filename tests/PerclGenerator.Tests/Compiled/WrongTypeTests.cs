using Microsoft.CodeAnalysis;

namespace PerclGenerator.Tests.Compiled;

/// <summary>The compiler reports a value of the wrong type where it is written, and nowhere else.</summary>
public sealed class WrongTypeTests
{
    [Theory]
    [InlineData("GetDigits", """new() { ActionUrl = Url, MaxDigits = "1" }""")]
    [InlineData("Say", "new() { Text = Url, Loop = Url }")]
    [InlineData("Say", "new() { Text = Number }")]
    [InlineData("Say", "new() { Text = Url, PrivacyMode = \"true\" }")]
    [InlineData("Say", "new() { Text = IsOpen ? Url : Number }")]
    [InlineData("Say", "new() { Text = Url + Unknown }")]
    [InlineData("Pause", "new() { Length = 1.5 }")]
    [InlineData("Pause", "IsOpen ? new() { Length = 1 } : new() { Length = Url }")]
    [InlineData("Redirect", "new() { ActionUrl = Address }")]
    [InlineData("GetDigits", "new() { ActionUrl = Url, Prompts = [new Say { Text = 5 }] }")]
    [InlineData("GetDigits", "new() { ActionUrl = Url, Prompts = [new Say { Text = Url, Loop = Url }] }")]
    [InlineData("Hangup", "new() { Reason = new { Url } }")]
    public void Value_OfTheWrongType_IsReportedOnce(string command, string value)
    {
        var compilation = GeneratorHarness.Compile($$"""
            using Percl;

            [PerclScript]
            public partial record Menu(string Url, int Number, bool IsOpen, System.Uri Address)
            {
                public {{command}} First => {{value}};
            }
            """);
        GeneratorHarness.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);

        var errors = output.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ToArray();

        Assert.Single(errors);
        Assert.Same(compilation.SyntaxTrees[0], errors[0].Location.SourceTree);
    }
}
