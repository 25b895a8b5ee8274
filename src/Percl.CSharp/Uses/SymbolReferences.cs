using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Uses;

/// <summary>Finds the expressions that refer to a variable or a member, in all files of the compilation.</summary>
internal static class SymbolReferences
{
    /// <summary>Returns the references, each with the semantic model of its file.</summary>
    public static IEnumerable<(ExpressionSyntax Reference, SemanticModel Semantics)> Find(
        ISymbol symbol, SemanticModel semantics, CancellationToken cancellation)
    {
        foreach (var (names, model) in FindNames(symbol, semantics, cancellation))
        {
            foreach (var name in names)
            {
                if (Refers(name, symbol, model, cancellation))
                {
                    yield return (
                        name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name,
                        model);
                }
            }
        }
    }

    private static IEnumerable<(IEnumerable<SimpleNameSyntax> Names, SemanticModel Semantics)> FindNames(
        ISymbol symbol, SemanticModel semantics, CancellationToken cancellation)
    {
        if (symbol is ILocalSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction })
        {
            if (symbol.DeclaringSyntaxReferences is not [var declaration]
                || declaration.SyntaxTree != semantics.SyntaxTree)
            {
                return [];
            }

            var scope = ScopeAround(declaration.GetSyntax(cancellation)).Span;
            var names = NamesOfFile.Of(semantics.SyntaxTree, cancellation)[symbol.Name];
            return [(names.Where(name => scope.Contains(name.Span)), semantics)];
        }

        return semantics.Compilation.SyntaxTrees
            .Select(tree => (Tree: tree, Names: NamesOfFile.Of(tree, cancellation)))
            .Where(file => file.Names.Contains(symbol.Name))
            .Select(file => (
                file.Names[symbol.Name],
                file.Tree == semantics.SyntaxTree ? semantics : semantics.Compilation.GetSemanticModel(file.Tree)));
    }

    /// <summary>Returns the code that sees a local: the block or the member around it, or the whole program.</summary>
    private static SyntaxNode ScopeAround(SyntaxNode code) =>
        code.Parent?.FirstAncestorOrSelf<SyntaxNode>(static node => node
            is BlockSyntax or AnonymousFunctionExpressionSyntax
                or MemberDeclarationSyntax and not GlobalStatementSyntax)
        ?? code.SyntaxTree.GetRoot();

    private static bool Refers(
        SimpleNameSyntax name, ISymbol symbol, SemanticModel semantics, CancellationToken cancellation)
    {
        var found = semantics.GetSymbolInfo(name, cancellation);
        return found.CandidateSymbols.Add(found.Symbol!).Any(candidate => SymbolEqualityComparer.Default.Equals(
            ((candidate as IMethodSymbol)?.ReducedFrom ?? candidate)?.OriginalDefinition, symbol.OriginalDefinition));
    }
}
