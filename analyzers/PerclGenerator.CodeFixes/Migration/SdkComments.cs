using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PerclGenerator.CodeFixes;

/// <summary>Represents the comments around a value in code, which follow the value to its new place.</summary>
/// <param name="Before">The comments before the value.</param>
/// <param name="After">The comments behind the value, on its line.</param>
internal sealed record SdkComments(IReadOnlyList<SyntaxTrivia> Before, IReadOnlyList<SyntaxTrivia> After)
{
    /// <summary>Gets the comments of a value that has none.</summary>
    public static SdkComments None { get; } = new([], []);

    /// <summary>Gets a value that indicates whether there are no comments.</summary>
    public bool IsEmpty => Before.Count == 0 && After.Count == 0;

    /// <summary>Gets a value that indicates whether a comment ends its line.</summary>
    public bool EndsLine => Before.Concat(After).Any(static comment =>
        comment.IsKind(SyntaxKind.SingleLineCommentTrivia));

    /// <summary>Returns the comments of a value that others belong to as well.</summary>
    public SdkComments Join(SdkComments next) => new([.. Before, .. After, .. next.Before], next.After);

    /// <summary>Returns the comments of an argument, an assignment or a statement, around the value in it.</summary>
    public static SdkComments Around(SyntaxNode value, SyntaxNode whole) => new(
        [.. In(whole.GetLeadingTrivia()), .. Between(whole, value)], In(whole.GetTrailingTrivia()));

    /// <summary>
    /// Returns the comments beside each part of a list in brackets: those behind a comma belong to the part before it
    /// where the line ends there, and otherwise to the part that follows. Null where a comment would lose its place.
    /// </summary>
    public static SdkComments[]? Beside<TNode>(SyntaxToken open, SeparatedSyntaxList<TNode> parts, SyntaxToken close)
        where TNode : SyntaxNode
    {
        var separators = parts.GetSeparators().ToArray();
        var lost = open.LeadingTrivia.Concat(close.LeadingTrivia)
            .Concat(separators.SelectMany(static separator => separator.LeadingTrivia))
            .Concat(parts.Count == 0 ? open.TrailingTrivia : default);
        return In(lost).Count > 0
            ? null
            :
            [
                .. parts.Select((_, i) => new SdkComments(
                    i == 0 ? In(open.TrailingTrivia) : BehindComma(i - 1, endsLine: false),
                    BehindComma(i, endsLine: true))),
            ];

        IReadOnlyList<SyntaxTrivia> BehindComma(int i, bool endsLine) => i < separators.Length
            && separators[i].TrailingTrivia is var trivia
            && trivia.Any(SyntaxKind.EndOfLineTrivia) == endsLine
                ? In(trivia)
                : [];
    }

    /// <summary>Returns the comments in code that are neither around it nor in a part that is kept.</summary>
    public static IReadOnlyList<SyntaxTrivia> Between(SyntaxNode code, SyntaxNode? kept) => In(
        code.DescendantTrivia().Where(trivia =>
            code.Span.Contains(trivia.Span) && kept?.Span.Contains(trivia.Span) != true));

    /// <summary>Returns the comments in trivia.</summary>
    public static IReadOnlyList<SyntaxTrivia> In(IEnumerable<SyntaxTrivia> trivia) =>
    [
        .. trivia.Where(static one =>
            one.IsKind(SyntaxKind.SingleLineCommentTrivia) || one.IsKind(SyntaxKind.MultiLineCommentTrivia)),
    ];
}
