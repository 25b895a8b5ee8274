using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PerclGenerator.Caching;
using PerclGenerator.Lowering;
using PerclGenerator.Model;

namespace PerclGenerator.Tests.Caching;

public sealed class DeclarationCacheTests
{
    public static TheoryData<string> ScriptEdits => [.. NamesOf(EditedProject.OfScripts)];

    public static TheoryData<string> CommandEdits => [.. NamesOf(EditedProject.OfCommands)];

    [Theory]
    [MemberData(nameof(ScriptEdits))]
    public void EditOfScripts_LowersAgainWhatDependsOnIt(string name) => AssertLowered(EditedProject.OfScripts, name, 10);

    [Theory]
    [MemberData(nameof(CommandEdits))]
    public void EditOfCommands_LowersAgainWhatDependsOnIt(string name) => AssertLowered(EditedProject.OfCommands, name, 18);

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

    private static void AssertLowered(EditedProject project, string name, int count)
    {
        var edit = project.Find(name);
        var known = new Dictionary<string, CSharpSyntaxTree>();
        var before = project.Compile([], known);
        var after = project.Compile([edit], known);

        Lower(before, out var all);
        var found = Lower(after, out var lowered);

        Assert.Equal(count, all.Count);
        Assert.Equal(edit.LowersAgain, string.Join(" ", lowered.Order(StringComparer.Ordinal)));

        // The same from nothing.
        Assert.Equal(Lower(project.Compile([edit]), out _), found);
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
}
