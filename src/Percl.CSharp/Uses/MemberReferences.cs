using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Uses;

namespace Percl.CSharp.Endpoints;

/// <summary>
/// Finds the code of a compilation that names a member. The members of a name are searched once, since many helpers may
/// have the same name.
/// </summary>
internal sealed class MemberReferences(Compilation compilation)
{
    private const string Generated = ".g.cs";

    private readonly ConcurrentDictionary<string, ILookup<ISymbol?, IdentifierNameSyntax>> _known = new(
        StringComparer.Ordinal);

    /// <summary>Returns the references to a member in written code.</summary>
    public IEnumerable<IdentifierNameSyntax> Find(ISymbol member, CancellationToken cancellation) =>
        _known.GetOrAdd(member.Name, name => Read(name, cancellation))[member.OriginalDefinition];

    /// <summary>Determines whether a generator made the file.</summary>
    public static bool IsGenerated(SyntaxTree tree) => tree.FilePath.EndsWith(Generated, StringComparison.Ordinal);

    private ILookup<ISymbol?, IdentifierNameSyntax> Read(string name, CancellationToken cancellation) =>
        compilation.SyntaxTrees
            .Where(static tree => !IsGenerated(tree))
            .Select(tree => (Tree: tree, Names: NamesOfFile.Of(tree, cancellation)))
            .Where(file => file.Names.Contains(name))
            .SelectMany(file =>
            {
                var semantics = compilation.GetSemanticModel(file.Tree);
                return file.Names[name].OfType<IdentifierNameSyntax>().Select(identifier =>
                    (Identifier: identifier, semantics.GetSymbolInfo(identifier, cancellation).Symbol));
            })
            .ToLookup(
                static reference =>
                    ((reference.Symbol as IMethodSymbol)?.ReducedFrom ?? reference.Symbol)?.OriginalDefinition,
                static reference => reference.Identifier,
                SymbolEqualityComparer.Default);
}
