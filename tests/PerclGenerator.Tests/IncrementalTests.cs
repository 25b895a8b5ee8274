using Microsoft.CodeAnalysis;

namespace PerclGenerator.Tests;

public sealed class IncrementalTests
{
    private const string Command = """
        using Percl;

        namespace App;

        [PerclCommand]
        public partial record Transfer
        {
            public required string To { get; init; }

            public static int Count() => 1;
        }
        """;

    private const string Script = """
        using Percl;

        namespace App;

        [PerclScript]
        public partial record Menu(string Caller)
        {
            public Say Greeting => new() { Text = Other.Name + "Hi " + Caller };

            public Transfer Next => new() { To = Caller };

            public Hangup Last { get; init; } = new();
        }
        """;

    private const string Unrelated = """
        namespace App;

        public class Other
        {
            public const string Name = "A";

            public int Value => 1;
        }
        """;

    /// <summary>An edit: the file, what stands there, what it becomes, and how many generated files change.</summary>
    public static TheoryData<string, int, string, string, int> Edits => new()
    {
        { "an unrelated file", 2, "Value => 1", "Value => 2", 0 },
        { "a new unrelated type", 2, "public class Other", "public class New;\npublic class Other", 0 },
        { "a comment", 0, "public required", "/* why */ public required", 0 },
        { "the body of a method", 0, "=> 1", "=> 2", 0 },
        { "blank lines above", 0, "namespace App;", "\n\n\nnamespace App;", 0 },
        { "a command's expression", 1, "\"Hi \"", "\"Hello \"", 1 },
        { "blank lines above a script", 1, "namespace App;", "\n\n\nnamespace App;", 1 },
        { "blank lines below a script's commands", 1, "= new();", "= new();\n\n\n", 0 },
        { "spaces and comments in a command's expression", 1, "= Other.Name +", "= /* who */ Other.Name  +", 1 },
        { "a constant of another file", 2, "\"A\"", "\"B\"", 1 },
        { "an empty method", 2, "public int Value", "void Empty() { }\n    public int Value", 0 },
        { "a property's body", 2, "Value => 1", "Value => Name.Length", 0 },
        { "a type of another file", 2, "public class Other", "public class Others", 1 },
        { "the namespace of another file", 2, "namespace App;", "namespace App.Inner;", 1 },
        { "a parameter's name", 1, "Caller", "Number", 1 },
        { "a renamed property", 0, "string To ", "string Number ", 2 },
        { "an attribute's argument", 0, "[PerclCommand]", "[PerclCommand(\"Forward\")]", 2 },
        { "terminal or not, which the writer does not need", 0, "[PerclCommand]", "[PerclCommand(IsTerminal = true)]", 0 },
        { "a command that may be null", 1, "public Hangup Last", "public Hangup? Last", 1 },
        { "a command that is never null, but might", 1, "public Say ", "public Say?", 0 },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void Edit_RunsAgainOnlyWhatItConcerns(string edit, int file, string before, string after, int modified)
    {
        Assert.NotEmpty(edit);
        var sources = new[] { Command, Script, Unrelated };
        Assert.Contains(before, sources[file], StringComparison.Ordinal);
        var compilation = GeneratorHarness.Compile(sources);
        var driver = GeneratorHarness.Driver().RunGenerators(compilation);

        var tree = compilation.SyntaxTrees[file];
        var edited = compilation.ReplaceSyntaxTree(
            tree, GeneratorHarness.Parse(sources[file].Replace(before, after, StringComparison.Ordinal), tree.FilePath));
        var reasons = GeneratorHarness.OutputReasons(driver.RunGenerators(edited).GetRunResult());

        Assert.Equal(2, reasons.Length);
        Assert.Equal(modified, reasons.Count(static reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(2 - modified, reasons.Count(static reason => reason == IncrementalStepRunReason.Cached));
    }

    [Fact]
    public void OtherPart_OfAScript_IsReadAgainWhenItsExpressionsChange()
    {
        const string other = """
            using Percl;
            namespace App;
            public partial class Parts { public Say Greeting => new() { Text = "one" }; }
            """;
        var compilation = GeneratorHarness.Compile("// Nothing.", "namespace App; [Percl.PerclScript] public partial class Parts { }", other);
        var driver = GeneratorHarness.Driver().RunGenerators(compilation);

        var edited = compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees[2],
            GeneratorHarness.Parse(other.Replace("one", "two", StringComparison.Ordinal), "Source2.cs"));
        var files = GeneratorHarness.Files(driver.RunGenerators(edited).GetRunResult());

        Assert.Contains("two", files["App.Parts.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void SecondType_LeavesTheFirstCached()
    {
        var compilation = GeneratorHarness.Compile(Command);
        var driver = GeneratorHarness.Driver().RunGenerators(compilation);

        var more = compilation.AddSyntaxTrees(GeneratorHarness.Parse(
            Command.Replace("Transfer", "Forward", StringComparison.Ordinal), "More.cs"));
        var reasons = GeneratorHarness.OutputReasons(driver.RunGenerators(more).GetRunResult());

        Assert.Equal([IncrementalStepRunReason.New, IncrementalStepRunReason.Cached], reasons.Order());
    }

    [Fact]
    public void RemovedType_LeavesTheOtherCached()
    {
        var compilation = GeneratorHarness.Compile(Command, Script.Replace("Transfer", "Hangup", StringComparison.Ordinal)
            .Replace("To = Caller", "Reason = Caller", StringComparison.Ordinal), Unrelated);
        var driver = GeneratorHarness.Driver().RunGenerators(compilation);

        var result = driver.RunGenerators(compilation.RemoveSyntaxTrees(compilation.SyntaxTrees[0])).GetRunResult();

        Assert.Equal(["App.Menu.g.cs"], GeneratorHarness.Files(result).Keys);
        Assert.Contains(IncrementalStepRunReason.Cached, GeneratorHarness.OutputReasons(result));
    }
}
