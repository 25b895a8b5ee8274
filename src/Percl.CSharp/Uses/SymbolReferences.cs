using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Uses;

/// <summary>Finds the expressions that refer to a variable or a member, in all files of the compilation.</summary>
internal static class SymbolReferences
{
    /// <summary>Returns the references, each with the semantic model of its file.</summary>
    public static IEnumerable<(ExpressionSyntax Reference, SemanticModel Semantics)> Find(
        ISymbol symbol, SemanticModel semantics, CancellationToken cancellation) =>
        (symbol is ILocalSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction }
            ? FindInScope(symbol, semantics, cancellation)
            : MemberReferences.Of(semantics.Compilation).Find(symbol, cancellation)
                .Select(static reference => reference.Name))
        .Select(name => (
            name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (ExpressionSyntax)name,
            name.SyntaxTree == semantics.SyntaxTree
                ? semantics
                : semantics.Compilation.GetSemanticModel(name.SyntaxTree)));

    private static IEnumerable<SimpleNameSyntax> FindInScope(
        ISymbol local, SemanticModel semantics, CancellationToken cancellation)
    {
        if (local.DeclaringSyntaxReferences is not [var declaration]
            || declaration.SyntaxTree != semantics.SyntaxTree)
        {
            return [];
        }

        var scope = ScopeAround(declaration.GetSyntax(cancellation)).Span;
        return NamesOfFile.Of(semantics.SyntaxTree, cancellation)[local.Name]
            .Where(name => scope.Contains(name.Span) && Refers(name, local, semantics, cancellation));
    }

    /// <summary>Returns the code that sees a local: the block or the member around it, or the whole program.</summary>
    private static SyntaxNode ScopeAround(SyntaxNode code) =>
        code.Parent?.FirstAncestorOrSelf<SyntaxNode>(static node => node
            is BlockSyntax or AnonymousFunctionExpressionSyntax
                or MemberDeclarationSyntax and not GlobalStatementSyntax)
        ?? code.SyntaxTree.GetRoot();

    private static bool Refers(
        SimpleNameSyntax name, ISymbol local, SemanticModel semantics, CancellationToken cancellation)
    {
        var found = semantics.GetSymbolInfo(name, cancellation);
        return found.CandidateSymbols.Add(found.Symbol!).Any(candidate =>
            SymbolEqualityComparer.Default.Equals(candidate?.OriginalDefinition, local.OriginalDefinition));
    }
}
