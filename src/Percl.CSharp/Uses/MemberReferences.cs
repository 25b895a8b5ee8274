using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Uses;

/// <summary>
/// Finds the names in a compilation that refer to a member. The members of a name are searched once: many helpers may
/// have the same name, and to search for each of them would take the square of their number.
/// </summary>
internal sealed class MemberReferences
{
    private const string Generated = ".g.cs";

    private static readonly ConditionalWeakTable<Compilation, MemberReferences> Known = new();

    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<string, ILookup<ISymbol, MemberReference>> _named = new(
        StringComparer.Ordinal);
    private int _boundNames;

    private MemberReferences(Compilation compilation)
    {
        _compilation = compilation;
    }

    /// <summary>Gets the number of names that were bound.</summary>
    public int BoundNames => _boundNames;

    /// <summary>Returns the references of a compilation.</summary>
    public static MemberReferences Of(Compilation compilation) =>
        Known.GetValue(compilation, static key => new MemberReferences(key));

    /// <summary>Determines whether a generator made the file.</summary>
    public static bool IsGenerated(SyntaxTree tree) => tree.FilePath.EndsWith(Generated, StringComparison.Ordinal);

    /// <summary>Returns the names that refer to a member, in their order.</summary>
    public IEnumerable<MemberReference> Find(ISymbol member, CancellationToken cancellation) =>
        _named.GetOrAdd(member.Name, name => Read(name, cancellation))[member.OriginalDefinition];

    private ILookup<ISymbol, MemberReference> Read(string name, CancellationToken cancellation) =>
        _compilation.SyntaxTrees
            .Select(tree => (Tree: tree, Names: NamesOfFile.Of(tree, cancellation)))
            .Where(file => file.Names.Contains(name))
            .SelectMany(file =>
            {
                var semantics = _compilation.GetSemanticModel(file.Tree);
                return file.Names[name].SelectMany(node => Bind(node, semantics, cancellation));
            })
            .ToLookup(
                static found => found.Member, static found => found.Reference, SymbolEqualityComparer.Default);

    private IEnumerable<(ISymbol Member, MemberReference Reference)> Bind(
        SimpleNameSyntax name, SemanticModel semantics, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _boundNames);
        var info = semantics.GetSymbolInfo(name, cancellation);
        return info.CandidateSymbols.Append(info.Symbol)
            .OfType<ISymbol>()
            .Select(static found => ((found as IMethodSymbol)?.ReducedFrom ?? found).OriginalDefinition)
            .Distinct<ISymbol>(SymbolEqualityComparer.Default)
            .Select(found => (found, new MemberReference(name, info.Symbol is not null)));
    }
}
