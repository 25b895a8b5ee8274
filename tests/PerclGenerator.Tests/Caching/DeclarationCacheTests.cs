using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PerclGenerator.Caching;
using PerclGenerator.Lowering;
using PerclGenerator.Model;

namespace PerclGenerator.Tests.Caching;

public sealed class DeclarationCacheTests
{
    private static readonly Typing Scripts = new(EditedProject.OfScripts);

    private static readonly Typing Commands = new(EditedProject.OfCommands);

    public static TheoryData<string> ScriptEdits => [.. NamesOf(EditedProject.OfScripts)];

    public static TheoryData<string> CommandEdits => [.. NamesOf(EditedProject.OfCommands)];

    [Fact]
    public void Declarations_WithoutAnEdit_AreAllLowered()
    {
        Assert.Equal(10, Scripts.Original.Count);
        Assert.Equal(19, Commands.Original.Count);
    }

    [Theory]
    [MemberData(nameof(ScriptEdits))]
    public void EditOfScripts_LowersAgainWhatDependsOnIt(string name) => AssertLowered(Scripts, name);

    [Theory]
    [MemberData(nameof(CommandEdits))]
    public void EditOfCommands_LowersAgainWhatDependsOnIt(string name) => AssertLowered(Commands, name);

    [Fact]
    public void EditsOneAfterTheOther_LowerTheirScriptsOnly()
    {
        var known = new Dictionary<string, CSharpSyntaxTree>();
        string[] names =
        [
            "a constant", "an enum member's value", "the body of a method elsewhere", "a conversion operator",
        ];
        var edits = names.Select(EditedProject.OfScripts.Find).ToArray();
        Lower(EditedProject.OfScripts.Compile([], known), out _);

        for (var i = 0; i < edits.Length; i++)
        {
            Lower(EditedProject.OfScripts.Compile(edits.Take(i + 1), known), out var lowered);
            Assert.Equal(edits[i].LowersAgain, string.Join(" ", lowered));
        }
    }

    /// <summary>The declarations of the file differ, although nearly the same text stands around its types.</summary>
    [Theory]
    [InlineData("#define MORE\n", "//#define MORE\n")]
    [InlineData("/*\n#define MORE\n*/", "#define MORE\n")]
    [InlineData("#if true\n#define MORE\n#endif\n", "#if false\n#define MORE\n#endif\n")]
    [InlineData("#\u00A0define MORE\n", "#\u00A0define LESS\n")]
    [InlineData("#define MORE\n#\u00A0undef MORE\n", "#define MORE\n")]
    public void Symbol_ThatIsDefinedOrNot_IsADependency(string before, string after)
    {
        const string code = "class First { }\nenum T { A,\n#if MORE\n B\n#endif\n}";

        AssertLowersAgain(before + code, after + code);
    }

    [Theory]
    [InlineData("namespace A\n{\nenum T { V }\n}\nnamespace B\n{\n }\n", "namespace A\n{\n }\nnamespace B\n{\nenum T { V }\n}\n")]
    [InlineData("class K { \nenum T { V }\n } class A;", "class A { \nenum T { V }\n } class K;")]
    public void Type_ThatIsMoved_IsADependency(string before, string after) => AssertLowersAgain(before, after);

    [Fact]
    public void PartsInFilesOfTheSamePath_AreLoweredInTheirOrder()
    {
        var files = Enumerable.Range(1, 3)
            .Select(static i => GeneratorHarness.Parse(
                (i == 1 ? "[Percl.PerclScript] " : "") + "partial class C { Percl.Say A => new() { Text = \"" + i + "\" }; }",
                i == 1 ? "A.cs" : "B.cs"))
            .ToArray();
        var none = GeneratorHarness.Compile().RemoveAllSyntaxTrees();
        Lower(none.AddSyntaxTrees(files), out _);

        Lower(none.AddSyntaxTrees(files[0], files[2], files[1]), out var again);

        Assert.Equal(["C"], again);
    }

    [Fact]
    public void EditWhereAReferenceUsesTheAssembly_LowersEverything()
    {
        var earlier = GeneratorHarness.Compile("public enum T { A }");
        var reference = GeneratorHarness.Compile("public class Base { public T? Fast { get; set; } }")
            .WithAssemblyName("Library")
            .AddReferences(Emit(earlier));
        var project = earlier
            .AddReferences(Emit(reference))
            .AddSyntaxTrees(GeneratorHarness.Parse("[Percl.PerclCommand] public partial class C : Base;", "C.cs"));
        Lower(project, out _);

        Lower(
            project.ReplaceSyntaxTree(project.SyntaxTrees[0], GeneratorHarness.Parse("public enum T { B }", "T.cs")),
            out var again);

        Assert.Equal(["C"], again);
    }

    [Fact]
    public void EditWhereReferencesHaveAliases_LowersEverything()
    {
        var known = new Dictionary<string, CSharpSyntaxTree>();
        var reference = EditedProject.OfCommands.Find("a reference");
        var edit = EditedProject.OfCommands.Find("a constant that nothing uses");
        Lower(EditedProject.OfCommands.Compile([reference], known), out var all);

        Lower(EditedProject.OfCommands.Compile([reference, edit], known), out var lowered);

        Assert.Equal(all, lowered);
    }

    [Fact]
    public void BaseTypeOfAnotherProject_IsInTheCache()
    {
        var library = GeneratorHarness.Compile("public class Base { public string? Id { get; set; } }");
        var project = GeneratorHarness.Compile("[Percl.PerclCommand] public partial class Derived : Base;", "class A;")
            .AddReferences(library.WithAssemblyName("Library").ToMetadataReference());
        Lower(project, out var all);

        Lower(project.ReplaceSyntaxTree(project.SyntaxTrees[1], GeneratorHarness.Parse("class B;", "B.cs")), out var none);
        Lower(
            project.ReplaceReference(
                project.References.Last(),
                library.WithAssemblyName("Library").ReplaceSyntaxTree(
                    library.SyntaxTrees[0], GeneratorHarness.Parse("public class Base;", "Base.cs")).ToMetadataReference()),
            out var again);

        Assert.Equal(["Derived"], all);
        Assert.Empty(none);
        Assert.Equal(["Derived"], again);
    }

    [Fact]
    public void CanceledRun_LeavesNothingBehind()
    {
        var known = new Dictionary<string, CSharpSyntaxTree>();
        Lower(EditedProject.OfScripts.Compile([], known), out _);
        var after = EditedProject.OfScripts.Compile([EditedProject.OfScripts.Find("a constant")], known);

        Assert.Throws<OperationCanceledException>(() => Lower(after, out _, new CancellationToken(canceled: true)));
        Lower(after, out var lowered);

        Assert.Equal(["Greeting"], lowered);
    }

    private static IEnumerable<string> NamesOf(EditedProject project) =>
        project.Edits.Select(static edit => edit.Name);

    /// <summary>Makes an edit, after the edit of another test was taken back.</summary>
    private static void AssertLowered(Typing typing, string name)
    {
        var edit = typing.Project.Find(name);
        Assert.Equal(typing.Original, Lower(typing.Project.Compile([], typing.Files), out _));

        var found = Lower(typing.Project.Compile([edit], typing.Files), out var lowered);

        Assert.Equal(edit.LowersAgain, string.Join(" ", lowered.Order(StringComparer.Ordinal)));

        // The same from nothing.
        Assert.Equal(Lower(typing.Project.Compile([edit]), out _), found);
    }

    /// <summary>Edits a file on whose types a command depends.</summary>
    private static void AssertLowersAgain(string before, string after)
    {
        var project = GeneratorHarness.Compile(
            before, "using A; using static K; namespace A { } [Percl.PerclCommand] public partial class C { public T? P { get; set; } }");
        Lower(project, out _);

        Lower(
            project.ReplaceSyntaxTree(
                project.SyntaxTrees[0], GeneratorHarness.Parse(after, project.SyntaxTrees[0].FilePath)),
            out var again);

        Assert.Equal(["C"], again);
    }

    /// <summary>
    /// Gets the commands, objects and scripts of a compilation, and those that were not in the cache.
    /// </summary>
    private static List<IDeclaration> Lower(
        CSharpCompilation compilation, out List<string> lowered, CancellationToken cancellation = default)
    {
        var names = lowered = [];
        return
        [
            .. Find(Marker.Command, static (type, _, cancellation) => DeclarationLowering.LowerCommand(type, cancellation)),
            .. Find(Marker.Object, static (type, _, cancellation) => DeclarationLowering.LowerCommand(type, cancellation)),
            .. Find(Marker.Script, DeclarationLowering.LowerScript),
        ];

        IEnumerable<T> Find<T>(Marker marker, Func<INamedTypeSymbol, Compilation, CancellationToken, T?> lower)
            where T : class, IDeclaration =>
            new DeclarationCache<T>(
                marker,
                compilation,
                (type, same, token) =>
                {
                    names.Add(type.Name);
                    return lower(type, same, token);
                },
                cancellation).FindAll();
    }

    private static PortableExecutableReference Emit(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    /// <summary>A project in which one edit after the other is made.</summary>
    private sealed class Typing(EditedProject project)
    {
        public EditedProject Project => project;

        /// <summary>The latest files, which are kept where no edit changes them.</summary>
        public Dictionary<string, CSharpSyntaxTree> Files { get; } = [];

        /// <summary>What is lowered without an edit.</summary>
        public List<IDeclaration> Original { get; } = Lower(project.Compile([]), out _);
    }
}
