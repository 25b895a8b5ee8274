using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.CodeFixes;

/// <summary>Reorders items. Comments move with them; lines and blank lines between them stay.</summary>
internal static class ItemOrder
{
    /// <summary>Reorders the items of a container.</summary>
    /// <param name="container">The container.</param>
    /// <param name="order">The indexes of the items in their new order.</param>
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
        where T : SyntaxNode
    {
        var nodes = order.Select((from, to) => from == to ? items[to] : items[from]
            .WithLeadingTrivia(Lead(items[from].GetLeadingTrivia(), items[to].GetLeadingTrivia()))
            .WithTrailingTrivia(items[from].GetTrailingTrivia().WithEndOf(items[to].GetTrailingTrivia()))).ToArray();
        for (var i = 1; i < nodes.Length; i++)
        {
            if (nodes[i - 1].GetTrailingTrivia().EndsLine() && !items[i - 1].GetTrailingTrivia().EndsLine())
            {
                var indentation = nodes[i - 1].GetLeadingTrivia().Indentation();
                nodes[i] = nodes[i].WithLeadingTrivia(indentation.AddRange(nodes[i].GetLeadingTrivia()));
            }
        }

        return SyntaxFactory.List(nodes);
    }

    private static SeparatedSyntaxList<T> Apply<T>(SeparatedSyntaxList<T> items, IReadOnlyList<int> order)
        where T : SyntaxNode
    {
        var nodes = new T[items.Count];
        var separators = new SyntaxToken[items.SeparatorCount];
        for (var to = 0; to < nodes.Length; to++)
        {
            var from = order[to];
            nodes[to] = from == to
                ? items[to]
                : items[from].WithLeadingTrivia(Lead(items[from].GetLeadingTrivia(), items[to].GetLeadingTrivia()));
            var inFrontOfComma = CommaAfter(items, from) ? items[from].GetTrailingTrivia() : default;
            var behind = CommaAfter(items, from)
                ? items.GetSeparator(from).TrailingTrivia
                : items[from].GetTrailingTrivia();
            if (CommaAfter(items, to))
            {
                nodes[to] = nodes[to].WithTrailingTrivia(inFrontOfComma);
                separators[to] = SyntaxFactory.Token(
                    default, SyntaxKind.CommaToken, behind.WithEndOf(items.GetSeparator(to).TrailingTrivia));
            }
            else
            {
                nodes[to] = nodes[to].WithTrailingTrivia(
                    inFrontOfComma.AddRange(behind).WithEndOf(items[to].GetTrailingTrivia()));
            }
        }

        return SyntaxFactory.SeparatedList(nodes, separators);
    }

    private static bool CommaAfter<T>(SeparatedSyntaxList<T> items, int index)
        where T : SyntaxNode => index < items.SeparatorCount;

    /// <summary>
    /// Returns the leading trivia of an item that moves: its own comments, with the blank lines and the indentation of
    /// the item that it replaces.
    /// </summary>
    private static SyntaxTriviaList Lead(SyntaxTriviaList own, SyntaxTriviaList other)
    {
        var blankLines = other.TakeWhile(IsLineEnd);
        var rest = own.SkipWhile(IsLineEnd);
        var hasMore = own.Any(static trivia => !IsLineEnd(trivia) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        return SyntaxFactory.TriviaList(blankLines.Concat(hasMore ? rest : other.Indentation()));
    }

    private static bool IsLineEnd(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.EndOfLineTrivia);
}
