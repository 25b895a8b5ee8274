using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PerclGenerator.CodeFixes;

/// <summary>Finds the string that contains a location of a script in JSON.</summary>
internal static class ScriptString
{
    /// <summary>Determines whether a location is inside of a string, and not the string itself.</summary>
    public static bool IsIn(SyntaxNode root, TextSpan span)
    {
        var token = root.FindToken(span.Start);
        return token.SpanStart < span.Start || token.IsKind(SyntaxKind.InterpolatedStringTextToken)
            ? token.Parent is LiteralExpressionSyntax
                or InterpolatedStringExpressionSyntax or InterpolatedStringTextSyntax
            : token.IsKind(SyntaxKind.InterpolatedStringEndToken);
    }

    /// <summary>Returns the whole string around a location, including all operands of a concatenation.</summary>
    public static ExpressionSyntax? Find(SyntaxNode root, TextSpan span)
    {
        var whole = root.FindToken(span.Start).Parent?.FirstAncestorOrSelf<ExpressionSyntax>();
        while (whole is not null && SumAround(whole) is { } sum)
        {
            whole = sum;
        }

        return whole;
    }

    private static BinaryExpressionSyntax? SumAround(ExpressionSyntax part)
    {
        var parent = part.Parent;
        while (parent is ParenthesizedExpressionSyntax)
        {
            parent = parent.Parent;
        }

        return parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum ? sum : null;
    }
}
