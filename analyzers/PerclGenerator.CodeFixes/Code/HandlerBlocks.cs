using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.CodeFixes;

/// <summary>Makes the blocks of changed handlers, in one line.</summary>
internal static class HandlerBlocks
{
    /// <summary>
    /// Returns the handler with another block, and therefore without the type that it was declared to return.
    /// </summary>
    public static AnonymousFunctionExpressionSyntax With(
        AnonymousFunctionExpressionSyntax handler, BlockSyntax block) =>
        (handler is ParenthesizedLambdaExpressionSyntax { ReturnType: not null } typed
            ? typed.WithReturnType(null).WithLeadingTrivia(handler.GetLeadingTrivia())
            : handler).WithExpressionBody(null).WithBlock(block);

    /// <summary>Returns a block of statements.</summary>
    public static BlockSyntax Create(params StatementSyntax[] statements) => SyntaxFactory.Block(
        SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.List(statements),
        SyntaxFactory.Token(SyntaxKind.CloseBraceToken));

    /// <summary>Returns the value as a statement.</summary>
    public static ExpressionStatementSyntax Statement(ExpressionSyntax value) =>
        SyntaxFactory.ExpressionStatement(value.WithoutTrivia()).WithTrailingTrivia(SyntaxFactory.Space);
}
