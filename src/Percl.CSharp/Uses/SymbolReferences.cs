using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Uses;

/// <summary>Finds the expressions that refer to a variable or a member, in all files of the compilation.</summary>
internal static class SymbolReferences
{
    /// <summary>
    /// The names in each file. Successive compilations share their unchanged files, so that an edit costs one file.
    /// </summary>
    private static readonly ConditionalWeakTable<SyntaxTree, HashSet<string>> Names = new();

    /// <summary>Returns the references, each with the semantic model of its file.</summary>
    public static IEnumerable<(ExpressionSyntax Reference, SemanticModel Semantics)> Find(
        ISymbol symbol, SemanticModel semantics, CancellationToken cancellation)
    {
        foreach (var (code, model) in FindScopes(symbol, semantics, cancellation))
        {
            foreach (var name in code.DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (name.Identifier.ValueText == symbol.Name && Refers(name, symbol, model, cancellation))
                {
                    yield return (
                        name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name,
                        model);
                }
            }
        }
    }

    private static IEnumerable<(SyntaxNode Code, SemanticModel Semantics)> FindScopes(
        ISymbol symbol, SemanticModel semantics, CancellationToken cancellation)
    {
        if (symbol is ILocalSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction })
        {
            return symbol.DeclaringSyntaxReferences is [var declaration]
                && declaration.SyntaxTree == semantics.SyntaxTree
                ? [(MemberAround(declaration.GetSyntax(cancellation)), semantics)]
                : [];
        }

        return semantics.Compilation.SyntaxTrees
            .Where(tree => NamesIn(tree, cancellation).Contains(symbol.Name))
            .Select(tree => (
                tree.GetRoot(cancellation),
                tree == semantics.SyntaxTree ? semantics : semantics.Compilation.GetSemanticModel(tree)));
    }

    private static SyntaxNode MemberAround(SyntaxNode code) =>
        code.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax)
        ?? code.SyntaxTree.GetRoot();

    private static HashSet<string> NamesIn(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!Names.TryGetValue(tree, out var names))
        {
            names = new HashSet<string>(
                tree.GetRoot(cancellation).DescendantNodes().OfType<SimpleNameSyntax>()
                    .Select(static name => name.Identifier.ValueText),
                StringComparer.Ordinal);
            names = Names.GetValue(tree, _ => names);
        }

        return names;
    }

    private static bool Refers(
        SimpleNameSyntax name, ISymbol symbol, SemanticModel semantics, CancellationToken cancellation)
    {
        var found = semantics.GetSymbolInfo(name, cancellation);
        return found.CandidateSymbols.Add(found.Symbol!).Any(candidate => SymbolEqualityComparer.Default.Equals(
            ((candidate as IMethodSymbol)?.ReducedFrom ?? candidate)?.OriginalDefinition, symbol.OriginalDefinition));
    }
}
