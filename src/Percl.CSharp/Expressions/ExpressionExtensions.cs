using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Expressions;

/// <summary>Provides extensions for expressions.</summary>
internal static class ExpressionExtensions
{
    /// <summary>Returns the expression without parentheses and <c>!</c>.</summary>
    public static ExpressionSyntax WithoutWrapping(this ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression.WithoutWrapping(),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed =>
            suppressed.Operand.WithoutWrapping(),
        _ => expression,
    };

    /// <summary>Determines whether a call is <c>nameof(…)</c>, which reads no value.</summary>
    public static bool IsNameOf(this InvocationExpressionSyntax call) =>
        call.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" };

    /// <summary>Determines whether the argument is that of <c>nameof(…)</c>.</summary>
    public static bool IsOfNameOf(this ArgumentSyntax argument) =>
        argument.Parent?.Parent is InvocationExpressionSyntax call && call.IsNameOf();

    /// <summary>
    /// Returns the string of a part of an interpolated string. The compiler's token still has doubled braces.
    /// </summary>
    public static string UnescapedText(this InterpolatedStringTextSyntax text) =>
        text.Parent is InterpolatedStringExpressionSyntax { StringStartToken.RawKind: var start }
        && start is (int)SyntaxKind.InterpolatedStringStartToken or (int)SyntaxKind.InterpolatedVerbatimStringStartToken
            ? text.TextToken.ValueText.Replace("{{", "{").Replace("}}", "}")
            : text.TextToken.ValueText;
}
