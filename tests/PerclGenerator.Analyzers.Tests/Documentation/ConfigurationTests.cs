using Microsoft.CodeAnalysis;

namespace PerclGenerator.Analyzers.Tests.Documentation;

/// <summary>What the pages say about <c>.editorconfig</c> works.</summary>
public sealed class ConfigurationTests
{
    [Theory]
    [MemberData(nameof(Rules.WithDescriptorInCode), MemberType = typeof(Rules))]
    public async Task EditorConfig_OfAPage_SetsTheSeverity(string id)
    {
        var configuration = Assert.Single(RuleDocument.Of(id).BlocksOf("editorconfig")).Text;
        var severity = SeverityOf(configuration, $"dotnet_diagnostic.{id}.severity");

        Assert.NotEqual(DescriptorTable.Find(id).DefaultSeverity, severity);
        await AssertSeverityAsync(id, configuration, severity);
    }

    [Theory]
    [MemberData(nameof(Rules.SwitchedOn), MemberType = typeof(Rules))]
    public async Task EditorConfig_OfTheIndex_SetsTheSeverityOfTheCategory(string id)
    {
        var descriptor = DescriptorTable.Find(id);
        var key = $"dotnet_analyzer_diagnostic.category-{descriptor.Category}.severity";
        var configuration = RuleDocument.OfIndex().BlocksOf("editorconfig")
            .Single(block => block.Text.Contains(key))
            .Text;
        if (descriptor.DefaultSeverity == SeverityOf(configuration, key))
        {
            // What is so already shows nothing, so something else is set.
            configuration = configuration.Replace(" = suggestion", " = error");
        }

        await AssertSeverityAsync(id, configuration, SeverityOf(configuration, key));
    }

    private static async Task AssertSeverityAsync(string id, string configuration, DiagnosticSeverity expected)
    {
        foreach (var block in RuleDocument.Of(id).BlocksOf("csharp").Where(static block => block.Section == "Wrong"))
        {
            var reported = (await ExampleCompiler.CompileAsync(id, block, configuration))
                .Where(diagnostic => diagnostic.Id == id)
                .ToArray();
            Assert.NotEmpty(reported);
            Assert.All(reported, diagnostic => Assert.Equal(expected, diagnostic.Severity));
        }
    }

    private static DiagnosticSeverity SeverityOf(string configuration, string key)
    {
        var line = Assert.Single(
            configuration.Split('\n'), line => line.StartsWith(key + " = ", StringComparison.Ordinal));
        return line[(key.Length + 3)..] switch
        {
            "error" => DiagnosticSeverity.Error,
            "warning" => DiagnosticSeverity.Warning,
            "suggestion" => DiagnosticSeverity.Info,
            var other => throw new InvalidDataException(other + " would not show whether it works."),
        };
    }
}
