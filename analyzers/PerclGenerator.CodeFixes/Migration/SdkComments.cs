using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PerclGenerator.CodeFixes;

/// <summary>Represents the comments around a part of code.</summary>
/// <param name="Before">The comments before the part.</param>
/// <param name="After">The comments behind the part, on its line.</param>
internal sealed record SdkComments(IReadOnlyList<SyntaxTrivia> Before, IReadOnlyList<SyntaxTrivia> After)
{
    /// <summary>Gets the comments of a part that has none.</summary>
    public static SdkComments None { get; } = new([], []);

    /// <summary>Gets a value that indicates whether there are no comments.</summary>
    public bool IsEmpty => Before.Count == 0 && After.Count == 0;

    /// <summary>Gets a value that indicates whether a comment ends its line.</summary>
    public bool EndsLine => Before.Concat(After).Any(static comment =>
        comment.IsKind(SyntaxKind.SingleLineCommentTrivia));

    /// <summary>Returns these comments and those of a part that follows, which both belong to one part.</summary>
    public SdkComments Join(SdkComments next) => new(
        [.. Before, .. After, .. next.Before], next.After);

    /// <summary>Returns the comments of a statement.</summary>
    public static SdkComments Of(SyntaxNode statement) =>
        new(In(statement.GetLeadingTrivia()), In(statement.GetTrailingTrivia()));

    /// <summary>
    /// Returns the comments of each part of a list in brackets; null where a comment would lose its place.
    /// </summary>
    public static SdkComments[]? OfParts<TNode>(SyntaxToken open, SeparatedSyntaxList<TNode> parts, SyntaxToken close)
        where TNode : SyntaxNode
    {
        var separators = parts.GetSeparators().ToArray();
        if (In(open.LeadingTrivia).Count > 0
            || In(close.LeadingTrivia).Count > 0
            || (parts.Count == 0 && In(open.TrailingTrivia).Count > 0)
            || separators.Any(static separator => In(separator.LeadingTrivia).Count > 0)
            || open.GetAllTrivia().Concat(parts.SelectMany(static part => part.DescendantTrivia()))
                .Concat(close.LeadingTrivia).Any(static trivia => trivia.IsDirective))
        {
            return null;
        }

        return
        [
            .. parts.Select((part, i) => new SdkComments(
                [.. i == 0 ? In(open.TrailingTrivia) : [], .. In(part.GetLeadingTrivia())],
                [.. In(part.GetTrailingTrivia()), .. i < separators.Length ? In(separators[i].TrailingTrivia) : []])),
        ];
    }

    /// <summary>Returns the comments in trivia.</summary>
    public static IReadOnlyList<SyntaxTrivia> In(IEnumerable<SyntaxTrivia> trivia) =>
    [
        .. trivia.Where(static one =>
            one.IsKind(SyntaxKind.SingleLineCommentTrivia) || one.IsKind(SyntaxKind.MultiLineCommentTrivia)),
    ];
}
