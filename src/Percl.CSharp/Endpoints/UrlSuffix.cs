using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Endpoints;

/// <summary>
/// Finds the text that begins with a URL and leads to the same endpoint: a query or a fragment follows.
/// </summary>
internal static class UrlSuffix
{
    private const string Starts = "?#&";

    /// <summary>
    /// Returns the expression that appends to a URL, and whether a query is in the result; null where the result may be
    /// another endpoint's.
    /// </summary>
    /// <param name="url">The URL.</param>
    /// <param name="hasQuery">Whether a query is in the URL already, so that anything may follow.</param>
    /// <param name="semantics">The semantic model of the file.</param>
    public static (ExpressionSyntax Text, bool HasQuery)? Find(
        ExpressionSyntax url, bool hasQuery, SemanticModel semantics) => url.Parent switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum
                when sum.Left == url && (hasQuery || BeginsQuery(sum.Right, semantics)) => (sum, true),
            InterpolationSyntax
            {
                AlignmentClause: null,
                FormatClause: null,
                Parent: InterpolatedStringExpressionSyntax { Contents: var parts } text,
            } interpolation
                when parts[0] == interpolation && (parts.Count == 1 || hasQuery || BeginsQuery(parts[1])) =>
                (text, hasQuery || parts.Count > 1),
            _ => null,
        };

    private static bool BeginsQuery(ExpressionSyntax appended, SemanticModel semantics) =>
        appended is InterpolatedStringExpressionSyntax { Contents: [var first, ..] }
            ? BeginsQuery(first)
            : semantics.GetConstantValue(appended).Value is string text && BeginsQuery(text);

    private static bool BeginsQuery(InterpolatedStringContentSyntax content) =>
        content is InterpolatedStringTextSyntax { TextToken.ValueText: var text } && BeginsQuery(text);

    private static bool BeginsQuery(string text) => text.Length > 0 && Starts.IndexOf(text[0]) >= 0;
}
