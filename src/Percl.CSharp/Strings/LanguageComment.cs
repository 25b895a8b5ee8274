using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;

namespace Percl.CSharp.Strings;

/// <summary>
/// Finds the string that a comment <c>// lang=percl</c> marks: the string after the comment, or the string that is the
/// value of the code after the comment.
/// </summary>
internal static class LanguageComment
{
    private static readonly Regex Comment = new(
        @"^/[/*]\s*lang(uage)?\s*=\s*percl\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeout: TimeSpan.FromSeconds(1));

    /// <summary>Determines whether a comment marks the string.</summary>
    public static bool IsAbout(ExpressionSyntax text, SemanticModel semantics, CancellationToken cancellation)
    {
        var roles = new StringRoles(semantics, cancellation);
        return IsIn(text.GetLeadingTrivia()) || IsIn(text.GetFirstToken().GetPreviousToken().TrailingTrivia)
            ? IsMeantItself(text.Outermost(), roles)
            : IsMeantFromFurtherOut(text, roles);
    }

    /// <summary>
    /// Determines whether a comment right before the string marks the string itself. A comment before an arm, a
    /// comparison or a pair marks the whole of it.
    /// </summary>
    private static bool IsMeantItself(ExpressionSyntax value, StringRoles roles) =>
        roles.Of(value, isGiven: false) != StringRole.Other
        || value.Parent is MemberAccessExpressionSyntax or AttributeArgumentSyntax or EqualsValueClauseSyntax;

    /// <summary>
    /// Searches for a comment before each surrounding expression with the string as its value, up to the statement or
    /// member.
    /// </summary>
    private static bool IsMeantFromFurtherOut(ExpressionSyntax text, StringRoles roles)
    {
        SyntaxNode node = text;
        SyntaxNode? given = null;
        while (node is not (StatementSyntax or MemberDeclarationSyntax) && node.Parent is { } parent)
        {
            var role = roles.Of(node, isGiven: given is not null);
            if (role == StringRole.Other || IsResultOfCall(node, given))
            {
                return false;
            }

            given ??= role == StringRole.Given ? node : null;
            var startsEarlier = parent.FullSpan.Start < node.FullSpan.Start;
            node = parent;
            if (startsEarlier && IsIn(node.GetLeadingTrivia()))
            {
                // The comment may mark any of the arguments or elements.
                return given is null || HoldsNoStringBut(given, node);
            }
        }

        return false;
    }

    /// <summary>
    /// Determines whether the value of the code is the result of a method with the string as its argument: the result
    /// may be the script.
    /// </summary>
    private static bool IsResultOfCall(SyntaxNode node, SyntaxNode? given) =>
        given?.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax }
        && node.Parent is EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax
            or AssignmentExpressionSyntax;

    private static bool HoldsNoStringBut(SyntaxNode given, SyntaxNode node) =>
        !node.DescendantNodes(inner => inner != given).Any(inner => inner != given && IsString(inner));

    private static bool IsString(SyntaxNode node) => (SyntaxKind)node.RawKind
        is SyntaxKind.StringLiteralExpression
        or SyntaxKind.Utf8StringLiteralExpression
        or SyntaxKind.InterpolatedStringExpression;

    private static bool IsIn(SyntaxTriviaList trivia)
    {
        foreach (var one in trivia)
        {
            if ((SyntaxKind)one.RawKind is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
                && Comment.IsMatch(one.ToString()))
            {
                return true;
            }
        }

        return false;
    }
}
