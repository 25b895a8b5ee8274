using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PerclGenerator.CodeFixes;

/// <summary>Provides extensions that distinguish comments, blanks and line ends.</summary>
internal static class LayoutTrivia
{
    /// <summary>Gets the trivia before the first token of a file, which begins a line.</summary>
    public static SyntaxTriviaList LineStart { get; } = SyntaxFactory.TriviaList(SyntaxFactory.EndOfLine("\n"));

    /// <summary>Determines whether the trivia contains a line end.</summary>
    public static bool EndsLine(this SyntaxTriviaList trivia) => trivia.Any(SyntaxKind.EndOfLineTrivia);

    /// <summary>Determines whether the trivia contains a comment.</summary>
    public static bool HasComment(this SyntaxTriviaList trivia) => trivia.Any(IsComment);

    /// <summary>Returns the blanks at the end, which precede the token in its line.</summary>
    public static SyntaxTriviaList Indentation(this SyntaxTriviaList trivia) =>
        SyntaxFactory.TriviaList(trivia.Reverse().TakeWhile(IsBlank));

    /// <summary>Returns the comments with the blanks before them; nothing where there are none.</summary>
    public static SyntaxTriviaList Comments(this SyntaxTriviaList trivia) =>
        SyntaxFactory.TriviaList(trivia.Take(LengthOfComments(trivia)));

    /// <summary>Returns the blanks and the line end after the last comment.</summary>
    public static SyntaxTriviaList End(this SyntaxTriviaList trivia) =>
        SyntaxFactory.TriviaList(trivia.Skip(LengthOfComments(trivia)));

    /// <summary>
    /// Returns the comments of one list with the end of another. A <c>//</c> comment keeps its line end.
    /// </summary>
    public static SyntaxTriviaList WithEndOf(this SyntaxTriviaList trivia, SyntaxTriviaList other)
    {
        var comments = trivia.Comments();
        var end = other.End();
        var needsLineEnd = comments.Count > 0
            && comments[comments.Count - 1].IsKind(SyntaxKind.SingleLineCommentTrivia);
        return needsLineEnd && !end.EndsLine()
            ? comments.Add(SyntaxFactory.EndOfLine("\n"))
            : comments.AddRange(end);
    }

    private static int LengthOfComments(SyntaxTriviaList trivia)
    {
        var length = 0;
        for (var i = 0; i < trivia.Count; i++)
        {
            length = IsComment(trivia[i]) ? i + 1 : length;
        }

        return length;
    }

    private static bool IsBlank(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.WhitespaceTrivia);

    private static bool IsComment(SyntaxTrivia trivia) =>
        (SyntaxKind)trivia.RawKind is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia;
}
