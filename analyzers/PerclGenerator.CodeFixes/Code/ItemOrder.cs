using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.CodeFixes;

/// <summary>Gives items another order. Comments go with them; blank lines between them stay where they are.</summary>
internal static class ItemOrder
{
    /// <summary>Changes the order of what a node holds.</summary>
    /// <param name="container">The node.</param>
    /// <param name="order">The numbers of the items in their new order.</param>
    public static SyntaxNode Apply(SyntaxNode container, IReadOnlyList<int> order) => container switch
    {
        CollectionExpressionSyntax collection => collection.WithElements(Apply(collection.Elements, order)),
        InitializerExpressionSyntax initializer => initializer.WithExpressions(Apply(initializer.Expressions, order)),
        BlockSyntax block => block.WithStatements(Apply(block.Statements, order)),
        SwitchSectionSyntax section => section.WithStatements(Apply(section.Statements, order)),
        CompilationUnitSyntax file => file.WithMembers(Apply(file.Members, order)),
        TypeDeclarationSyntax type => type.WithMembers(Apply(type.Members, order)),
        _ => container,
    };

    private static SyntaxList<T> Apply<T>(SyntaxList<T> items, IReadOnlyList<int> order)
        where T : SyntaxNode =>
        SyntaxFactory.List(order.Select((from, to) => items[from].WithLeadingTrivia(
            items[to].GetLeadingTrivia().TakeWhile(IsLineEnd).Concat(items[from].GetLeadingTrivia().SkipWhile(IsLineEnd)))));

    private static SeparatedSyntaxList<T> Apply<T>(SeparatedSyntaxList<T> items, IReadOnlyList<int> order)
        where T : SyntaxNode
    {
        var nodes = order.Select(from => items[from]).ToArray();
        var separators = new SyntaxToken[items.SeparatorCount];
        var last = items.Count - 1;
        for (var to = 0; to < separators.Length; to++)
        {
            // What was last has no comma of its own.
            separators[to] = order[to] < items.SeparatorCount
                ? items.GetSeparator(order[to])
                : SyntaxFactory.Token(SyntaxKind.CommaToken);
        }

        if (items.SeparatorCount == last && order[last] != last)
        {
            ExchangeTrivia(items, order, nodes, separators);
        }

        return SyntaxFactory.SeparatedList(nodes, separators);
    }

    /// <summary>
    /// What follows the old last item follows its new comma, and what followed the comma of the new last item follows
    /// that: comments stay with what they are about. Without comments it is white space, which stays where it is.
    /// </summary>
    private static void ExchangeTrivia<T>(
        SeparatedSyntaxList<T> items, IReadOnlyList<int> order, T[] nodes, SyntaxToken[] separators)
        where T : SyntaxNode
    {
        var last = items.Count - 1;
        var moved = order.ToList().IndexOf(last);
        var afterOldLast = items[last].GetTrailingTrivia();
        var afterNewLast = items.GetSeparator(order[last]).TrailingTrivia;
        var hasComment = afterOldLast.Concat(afterNewLast).Any(static trivia =>
            (SyntaxKind)trivia.RawKind is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia);
        nodes[moved] = nodes[moved].WithTrailingTrivia();
        separators[moved] = separators[moved].WithTrailingTrivia(hasComment ? afterOldLast : afterNewLast);
        nodes[last] = nodes[last].WithTrailingTrivia(hasComment ? afterNewLast : afterOldLast);
    }

    private static bool IsLineEnd(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.EndOfLineTrivia);
}
