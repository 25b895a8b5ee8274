using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Endpoints;

/// <summary>Finds the one expression that a helper returns, and the helper of such an expression.</summary>
internal static class OnlyValue
{
    /// <summary>Returns the expression that the method returns; null where it does anything else.</summary>
    public static ExpressionSyntax? Of(IMethodSymbol method, CancellationToken cancellation) =>
        method is { IsVirtual: false, IsAbstract: false, IsOverride: false, DeclaringSyntaxReferences: [var reference] }
            ? reference.GetSyntax(cancellation) switch
            {
                MethodDeclarationSyntax { ExpressionBody.Expression: var value } => value,
                LocalFunctionStatementSyntax { ExpressionBody.Expression: var value } => value,
                MethodDeclarationSyntax { Body.Statements: [ReturnStatementSyntax { Expression: { } value }] } => value,
                LocalFunctionStatementSyntax
                {
                    Body.Statements: [ReturnStatementSyntax { Expression: { } value }],
                } => value,
                _ => null,
            }
            : null;

    /// <summary>
    /// Returns the method, the local function or the property whose one expression this is; null where there is none.
    /// </summary>
    public static SyntaxNode? OwnerOf(ExpressionSyntax value)
    {
        SyntaxNode? body = value.Parent switch
        {
            ReturnStatementSyntax { Parent: BlockSyntax { Statements.Count: 1 } block } => block,
            ArrowExpressionClauseSyntax arrow => arrow,
            _ => null,
        };
        return body?.Parent switch
        {
            MethodDeclarationSyntax or LocalFunctionStatementSyntax or PropertyDeclarationSyntax => body.Parent,
            AccessorDeclarationSyntax
            {
                Keyword.ValueText: "get", Parent.Parent: PropertyDeclarationSyntax property,
            } => property,
            _ => null,
        };
    }
}
