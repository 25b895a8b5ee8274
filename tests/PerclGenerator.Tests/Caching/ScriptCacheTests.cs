using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PerclGenerator.Caching;
using PerclGenerator.Lowering;
using PerclGenerator.Model;

namespace PerclGenerator.Tests.Caching;

public sealed class ScriptCacheTests
{
    public static TheoryData<string> Names => [.. Edits.All.Select(static edit => edit.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Edit_LowersAgainWhatDependsOnIt(string name)
    {
        var edit = Edits.All.Single(edit => edit.Name == name);
        var known = new Dictionary<string, CSharpSyntaxTree>();
        var before = EditedProject.Compile([], known);
        var after = EditedProject.Compile([edit], known);

        Lower(before, out var all);
        var scripts = Lower(after, out var lowered);

        Assert.Equal(9, all.Count);
        Assert.Equal(edit.LowersAgain, string.Join(" ", lowered.Order(StringComparer.Ordinal)));

        // The same from nothing.
        Assert.Equal(Lower(EditedProject.Compile([edit]), out _), scripts);
    }

    [Fact]
    public void EditsOneAfterTheOther_LowerTheirScriptsOnly()
    {
        var known = new Dictionary<string, CSharpSyntaxTree>();
        string[] names =
        [
            "a constant", "an enum member's value", "the body of a method elsewhere", "a conversion operator",
        ];
        var edits = names
            .Select(static name => Edits.All.Single(edit => edit.Name == name))
            .ToArray();
        Lower(EditedProject.Compile([], known), out _);

        for (var i = 0; i < edits.Length; i++)
        {
            Lower(EditedProject.Compile(edits.Take(i + 1), known), out var lowered);
            Assert.Equal(edits[i].LowersAgain, string.Join(" ", lowered));
        }
    }

    [Fact]
    public void CanceledRun_LeavesNothingBehind()
    {
        var known = new Dictionary<string, CSharpSyntaxTree>();
        var edit = Edits.All.Single(static edit => edit.Name == "a constant");
        Lower(EditedProject.Compile([], known), out _);
        var after = EditedProject.Compile([edit], known);

        Assert.Throws<OperationCanceledException>(() => Lower(after, out _, new CancellationToken(canceled: true)));
        Lower(after, out var lowered);

        Assert.Equal(["Greeting"], lowered);
    }

    /// <summary>Gets the scripts of a compilation, and those that were not in the cache.</summary>
    private static List<ScriptDeclaration> Lower(
        CSharpCompilation compilation, out List<string> lowered, CancellationToken cancellation = default)
    {
        var names = lowered = [];
        return [.. new ScriptCache(compilation, Lower, cancellation).FindAll()];

        ScriptDeclaration? Lower(INamedTypeSymbol type, Compilation same)
        {
            names.Add(type.Name);
            return DeclarationLowering.LowerScript(type, same, cancellation);
        }
    }
}
