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
