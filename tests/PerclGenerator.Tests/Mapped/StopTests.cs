using Microsoft.CodeAnalysis;

namespace PerclGenerator.Tests.Mapped;

/// <summary>Writing a script stops at the expressions of its own source, and nowhere else.</summary>
public sealed class StopTests
{
    private const string Source = """"
        using System.Collections.Generic;
        using Percl;

        [PerclScript]
        public readonly partial record struct Texts(string Caller, string BaseUrl)
        {
            public Say Greeting => new() { Text = $"Hello {Caller}." };
            public Pause Wait => new() { Length = 500 };
            public Redirect Next => new()
            {
                ActionUrl = $"{BaseUrl}/next",
            };
            public Hangup End => new();
        }

        [PerclScript]
        public readonly partial record struct Constants(string Unused)
        {
            public Say Greeting => new() { Text = """He said "no".""" };
            public Hangup End => new();
        }

        [PerclScript]
        public readonly partial record struct Branches(bool IsOpen, int Number)
        {
            public Say Greeting => IsOpen
                ? new() { Text = $"We are open, {Number}." }
                : new() { Text = "We are closed." };
            public IPerclCommand Next => Number switch
            {
                1 => new Pause { Length = 100 },
                > 5 => throw new System.InvalidOperationException("Too many."),
                _ => new Hangup(),
            };
            public Say Chosen => new() { Text = Number switch { 1 => "one", _ => $"{Number}" } };
        }

        [PerclScript]
        public partial class Blocks
        {
            public string? Name { get; init; }
            public Say Greeting { get { return new() { Text = "Hello " + Name }; } }
            public Say Getter { get => (new() { Text = Name }); }
            public Hangup Initialized { get; } = new();
            public Say Opaque => Create(Name);
            public Say Given { get; init; } = new() { Text = "" };
            public IReadOnlyList<IPerclCommand> Several => [
                new Say { Text = Name },
                new Hangup()];
            private static Say Create(string? name) => new() { Text = name ?? "" };
        }
        """";

    /// <summary>Where writing each script stops.</summary>
    private static readonly (string Script, string[] Stops)[] Expected =
    [
        ("Texts", [
            """new() { Text = $"Hello {Caller}." }""",
            "new() { Length = 500 }",
            """
            new()
                {
                    ActionUrl = $"{BaseUrl}/next",
                }
            """,
            "new()"]),
        ("Constants", [""""new() { Text = """He said "no".""" }"""", "new()"]),
        ("Branches", [
            "IsOpen",
            """new() { Text = $"We are open, {Number}." }""",
            """new() { Text = "We are closed." }""",
            "Number",
            "new Pause { Length = 100 }",
            """throw new System.InvalidOperationException("Too many.")""",
            "new Hangup()",
            """new() { Text = Number switch { 1 => "one", _ => $"{Number}" } }"""]),
        ("Blocks", [
            "{",
            """return new() { Text = "Hello " + Name };""",
            "}",
            "new() { Text = Name }",
            // Where the commands are that are created elsewhere: a stack trace names them.
            "Opaque",
            "Given",
            "new Say { Text = Name }",
            "new Hangup()"]),
    ];

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Writing_StopsAtEachCommand(OptimizationLevel level)
    {
        var code = DebuggedCode.Compile(Source, level);

        foreach (var (script, stops) in Expected)
        {
            // The compiler may split a value of several branches. It has no code for braces where it optimizes.
            var expected = level == OptimizationLevel.Debug ? stops : stops.Where(static stop => stop is not ("{" or "}"));
            Assert.Equal(expected, code.StopsIn(script).Aggregate(new List<string>(), static (all, stop) =>
                all.LastOrDefault() == stop ? all : [.. all, stop]));
            Assert.Equal([("Scripts.cs", true)], code.FilesOf(script));
        }
    }

    [Fact]
    public void Place_IsThatOfTheGetter()
    {
        var code = DebuggedCode.Compile(Source);

        Assert.Equal(code.StopsIn("Texts", "get_Next"), code.StopsIn("Texts").Skip(2).Take(1));
        Assert.Equal(code.StopsIn("Texts", "get_Greeting"), code.StopsIn("Texts").Take(1));
    }

    [Theory]
    [InlineData("WriteTo")]
    [InlineData("ToUtf8Bytes")]
    [InlineData("ToJson")]
    public void OneLiner_IsSteppedThroughAndNotCovered(string member)
    {
        var generated = DebuggedCode.Compile(Source).Generated.ReplaceLineEndings("\n").Split('\n');
        var line = Array.FindIndex(generated, text => text.Contains($" {member}(", StringComparison.Ordinal));

        Assert.Contains("ExcludeFromCodeCoverage", string.Concat(generated[(line - 3)..line]), StringComparison.Ordinal);
        Assert.Contains("DebuggerStepThrough", string.Concat(generated[(line - 3)..line]), StringComparison.Ordinal);
    }

    [Fact]
    public void ConstantScript_WritesItselfAtOnceOnlyWhereNobodyDebugs()
    {
        Assert.Contains(
            "WriteConstant(", DebuggedCode.Compile(Source, OptimizationLevel.Release).Generated, StringComparison.Ordinal);
        Assert.DoesNotContain("WriteConstant(", DebuggedCode.Compile(Source).Generated, StringComparison.Ordinal);
    }
}
