using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Expressions;

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

    /// <summary>
    /// The text between the interpolations of an interpolated string. The compiler's token has its braces still
    /// doubled.
    /// </summary>
    public static string UnescapedText(this InterpolatedStringTextSyntax text) =>
        text.Parent is InterpolatedStringExpressionSyntax { StringStartToken.RawKind: var start }
        && start is (int)SyntaxKind.InterpolatedStringStartToken or (int)SyntaxKind.InterpolatedVerbatimStringStartToken
            ? text.TextToken.ValueText.Replace("{{", "{").Replace("}}", "}")
            : text.TextToken.ValueText;
}
