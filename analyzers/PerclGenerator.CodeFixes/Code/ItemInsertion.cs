using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.CodeFixes;

/// <summary>Inserts items into a container, with the layout of its other items.</summary>
internal static class ItemInsertion
{
    /// <summary>Inserts an item before another.</summary>
    public static SyntaxNode Insert(SyntaxNode container, int index, SyntaxNode item) => container switch
    {
        CollectionExpressionSyntax collection =>
            collection.WithElements(Insert(collection.Elements, index, (CollectionElementSyntax)item)),
        InitializerExpressionSyntax initializer =>
            initializer.WithExpressions(Insert(initializer.Expressions, index, (ExpressionSyntax)item)),
        BlockSyntax block => block.WithStatements(Insert(block.Statements, index, (StatementSyntax)item)),
        SwitchSectionSyntax section => section.WithStatements(Insert(section.Statements, index, (StatementSyntax)item)),
        CompilationUnitSyntax file => file.WithMembers(Insert(file.Members, index, (MemberDeclarationSyntax)item)),
        _ => container,
    };

    /// <summary>Adds an item after the last.</summary>
    public static SeparatedSyntaxList<T> Append<T>(SeparatedSyntaxList<T> list, T item)
        where T : SyntaxNode
    {
        if (list.Count == 0)
        {
            return list.Add(item.WithTrailingTrivia(SyntaxFactory.Space));
        }

        var last = list.Last();
        item = item.WithLeadingTrivia(Indentation(last));
        if (list.SeparatorCount == list.Count)
        {
            var lineEnd = LineEnd(list.GetSeparator(list.Count - 1).TrailingTrivia);
            return SyntaxFactory.SeparatedList(
                list.Append(item.WithoutTrailingTrivia()), list.GetSeparators().Append(
                    Comma.WithTrailingTrivia(lineEnd)));
        }

        var after = last.GetTrailingTrivia();
        var isMultiLine = LineEnd(after).Any();
        return SyntaxFactory.SeparatedList(
            list.Take(list.Count - 1)
                .Append(last.WithoutTrailingTrivia())
                .Append(item.WithTrailingTrivia(isMultiLine ? LineEnd(after) : after)),
            list.GetSeparators().Append(Comma.WithTrailingTrivia(isMultiLine
                ? after
                : SyntaxFactory.TriviaList(SyntaxFactory.Space))));
    }

    private static SyntaxToken Comma => SyntaxFactory.Token(SyntaxKind.CommaToken);

    private static SeparatedSyntaxList<T> Insert<T>(SeparatedSyntaxList<T> list, int index, T item)
        where T : SyntaxNode
    {
        var next = list[index];
        var isOnItsOwnLine = next.GetLeadingTrivia().Any(SyntaxKind.WhitespaceTrivia);
        var comma = Comma.WithTrailingTrivia(isOnItsOwnLine
            ? SyntaxFactory.ElasticCarriageReturnLineFeed
            : SyntaxFactory.Space);
        return SyntaxFactory.SeparatedList(
            [.. list.Take(index), WithIndentation(item, next).WithoutTrailingTrivia(), .. list.Skip(index)],
            [.. list.GetSeparators().Take(index), comma, .. list.GetSeparators().Skip(index)]);
    }

    private static SyntaxList<T> Insert<T>(SyntaxList<T> list, int index, T item)
        where T : SyntaxNode =>
        list.Insert(
            index, WithIndentation(item, list[index]).WithTrailingTrivia(LineEnd(list[index].GetTrailingTrivia())));

    /// <summary>Returns the item with the indentation of the next one. Its comments move with it.</summary>
    private static T WithIndentation<T>(T item, SyntaxNode next)
        where T : SyntaxNode =>
        item.GetLeadingTrivia().All(
            static trivia => trivia.RawKind is (int)SyntaxKind.WhitespaceTrivia or (int)SyntaxKind.EndOfLineTrivia)
            ? item.WithLeadingTrivia(Indentation(next))
            : item.WithLeadingTrivia(item.GetLeadingTrivia().SelectMany(
                trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) ? Indentation(next) : [trivia]));

    private static IEnumerable<SyntaxTrivia> Indentation(SyntaxNode item) =>
        item.GetLeadingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1);

    private static IEnumerable<SyntaxTrivia> LineEnd(SyntaxTriviaList trivia) =>
        trivia.Where(static one => one.IsKind(SyntaxKind.EndOfLineTrivia)).Take(1);
}
