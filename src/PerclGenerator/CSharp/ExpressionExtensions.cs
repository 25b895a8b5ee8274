using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.CSharp;

/// <summary>Questions about expressions.</summary>
internal static class ExpressionExtensions
{
    /// <summary>The expression without parentheses and <c>!</c>.</summary>
    public static ExpressionSyntax WithoutWrapping(this ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression.WithoutWrapping(),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed =>
            suppressed.Operand.WithoutWrapping(),
        _ => expression,
    };
}
