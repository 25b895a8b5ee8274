using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace PerclGenerator.CodeFixes;

/// <summary>Writes the initializer of a command: on one line, or each member on a line of its own.</summary>
internal static class SdkLayout
{
    /// <summary>The number of columns that fit on a line.</summary>
    private const int Columns = 110;

    /// <summary>Writes a new command.</summary>
    /// <param name="node">The command of the SDK.</param>
    /// <param name="type">The name of the new type.</param>
    /// <param name="members">The members.</param>
    public static BaseObjectCreationExpressionSyntax Create(
        BaseObjectCreationExpressionSyntax node, TypeSyntax type, IReadOnlyList<SdkMember> members)
    {
        BaseObjectCreationExpressionSyntax made = node is ObjectCreationExpressionSyntax named
            ? named.WithType(type.WithLeadingTrivia(named.Type.GetLeadingTrivia()))
            : node;
        if (members.Count == 0)
        {
            return made.WithInitializer(null)
                .WithArgumentList(SyntaxFactory.ArgumentList())
                .WithTrailingTrivia(node.GetTrailingTrivia());
        }

        var onOneLine = OnOneLine(members);
        return made
            .WithArgumentList(node is ImplicitObjectCreationExpressionSyntax ? SyntaxFactory.ArgumentList() : null)
            .WithInitializer(IsOnLines(node, members, onOneLine.Width)
                ? OnLines(members, EndOfLine(node))
                : onOneLine.Syntax)
            .WithTrailingTrivia(node.GetTrailingTrivia())
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static bool IsOnLines(SyntaxNode node, IReadOnlyList<SdkMember> members, int width) =>
        members.Any(static member => member.Comments.EndsLine || member.BeginsLine)
        || (members.Any(static member => member.IsSetLater)
            && node.GetLocation().GetLineSpan().StartLinePosition.Character + width > Columns);

    /// <summary>Returns the end of line that a file uses.</summary>
    public static SyntaxTrivia EndOfLine(SyntaxNode node) =>
        node.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(static one =>
            one.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } found
            ? found
            : SyntaxFactory.LineFeed;

    private static InitializerExpressionSyntax OnLines(IReadOnlyList<SdkMember> members, SyntaxTrivia lineEnd)
    {
        var parts = members.Select(member => Write(member, lineEnd));
        var commas = members.Take(members.Count - 1).Select(member => SyntaxFactory.Token(SyntaxKind.CommaToken)
            .WithTrailingTrivia(Behind(member, endsLine: true).Append(lineEnd)));
        var last = Behind(members[members.Count - 1], endsLine: true);
        return Initializer(parts, commas)
            .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken)
                .WithLeadingTrivia(lineEnd).WithTrailingTrivia(lineEnd))
            .WithCloseBraceToken(SyntaxFactory.Token(SyntaxKind.CloseBraceToken)
                .WithLeadingTrivia(last.Append(lineEnd)));
    }

    private static (InitializerExpressionSyntax Syntax, int Width) OnOneLine(IReadOnlyList<SdkMember> members)
    {
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        var written = Initializer(
            members.Select(static member => Write(member, SyntaxFactory.Space)),
            Enumerable.Repeat(comma, members.Count - 1))
            .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken)
                .WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space))
            .WithCloseBraceToken(SyntaxFactory.Token(SyntaxKind.CloseBraceToken)
                .WithLeadingTrivia(SyntaxFactory.Space));
        return (written, written.ToFullString().Length);
    }

    private static InitializerExpressionSyntax Initializer(
        IEnumerable<ExpressionSyntax> members, IEnumerable<SyntaxToken> commas) => SyntaxFactory.InitializerExpression(
        SyntaxKind.ObjectInitializerExpression, SyntaxFactory.SeparatedList(members, commas));

    /// <summary>Writes a member with the comments before it, and those behind it that do not end the line.</summary>
    private static AssignmentExpressionSyntax Write(SdkMember member, SyntaxTrivia lineEnd) => member.Assignment!
        .WithLeadingTrivia(member.Comments.Before.SelectMany(comment => new[]
        {
            comment, comment.IsKind(SyntaxKind.SingleLineCommentTrivia) ? lineEnd : SyntaxFactory.Space,
        }))
        .WithTrailingTrivia(Behind(member, endsLine: false));

    private static IEnumerable<SyntaxTrivia> Behind(SdkMember member, bool endsLine) => member.Comments.After
        .Where(comment => comment.IsKind(SyntaxKind.SingleLineCommentTrivia) == endsLine)
        .SelectMany(static comment => new[] { SyntaxFactory.Space, comment });
}
