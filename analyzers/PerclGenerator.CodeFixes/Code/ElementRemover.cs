using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.CodeFixes;

/// <summary>
/// Removes items from their container with their comments. The comments and lines of the other items stay.
/// </summary>
internal static class ElementRemover
{
    /// <summary>Returns the list, block or type without some of its items.</summary>
    public static SyntaxNode Remove(SyntaxNode container, ISet<int> indexes) => container switch
    {
        CollectionExpressionSyntax collection => collection.WithElements(Remove(
            collection.Elements, indexes, collection.OpenBracketToken.TrailingTrivia)),
        InitializerExpressionSyntax initializer => initializer.WithExpressions(Remove(
            initializer.Expressions, indexes, initializer.OpenBraceToken.TrailingTrivia)),
        BlockSyntax block => block.WithStatements(Remove(
            block.Statements, indexes, block.OpenBraceToken.TrailingTrivia)),
        SwitchSectionSyntax section => section.WithStatements(Remove(
            section.Statements, indexes, section.Labels.Last().GetTrailingTrivia())),
        CompilationUnitSyntax file => file.WithMembers(Remove(file.Members, indexes, LayoutTrivia.LineStart)),
        TypeDeclarationSyntax type => type.WithMembers(Remove(
            type.Members, indexes, type.OpenBraceToken.TrailingTrivia)),
        _ => container,
    };

    private static SyntaxList<T> Remove<T>(SyntaxList<T> items, ISet<int> indexes, SyntaxTriviaList before)
        where T : SyntaxNode
    {
        var kept = new List<T>();
        var indentation = default(SyntaxTriviaList?);
        for (var i = 0; i < items.Count; i++)
        {
            var begins = (i == 0 ? before : items[i - 1].GetTrailingTrivia()).EndsLine();
            var item = items[i];
            if (!indexes.Contains(i))
            {
                kept.Add(Indent(item, begins ? null : indentation));
                indentation = null;
                continue;
            }

            var ends = item.GetTrailingTrivia().EndsLine();
            indentation = ends ? null : begins ? item.GetLeadingTrivia().Indentation() : indentation;
            if (ends && !begins && indentation is null && kept.Count > 0)
            {
                var last = kept[kept.Count - 1];
                kept[kept.Count - 1] = last.WithTrailingTrivia(
                    last.GetTrailingTrivia().WithEndOf(item.GetTrailingTrivia()));
            }
        }

        return SyntaxFactory.List(kept);
    }

    /// <summary>Indents an item that begins a line because the item before it is removed.</summary>
    private static T Indent<T>(T item, SyntaxTriviaList? indentation)
        where T : SyntaxNode =>
        indentation is { } own ? item.WithLeadingTrivia(own.AddRange(item.GetLeadingTrivia())) : item;

    private static SeparatedSyntaxList<T> Remove<T>(
        SeparatedSyntaxList<T> items, ISet<int> indexes, SyntaxTriviaList before)
        where T : SyntaxNode
    {
        var nodes = new List<T>();
        var separators = new List<SyntaxToken>();
        var indentation = default(SyntaxTriviaList?);
        for (var i = 0; i < items.Count; i++)
        {
            var begins = (i == 0 ? before : items.GetSeparator(i - 1).TrailingTrivia).EndsLine();
            var item = items[i];
            if (!indexes.Contains(i))
            {
                nodes.Add(Indent(item, begins ? null : indentation));
                indentation = null;
                if (i < items.SeparatorCount)
                {
                    separators.Add(items.GetSeparator(i));
                }

                continue;
            }

            var after = i < items.SeparatorCount
                ? items.GetSeparator(i).TrailingTrivia
                : item.GetTrailingTrivia();
            indentation = after.EndsLine() ? null : begins ? item.GetLeadingTrivia().Indentation() : indentation;
            if (i < items.SeparatorCount && after.EndsLine() && !begins && separators.Count > 0)
            {
                var last = separators[separators.Count - 1];
                separators[separators.Count - 1] = last.WithTrailingTrivia(last.TrailingTrivia.WithEndOf(after));
            }
        }

        if (items.SeparatorCount < items.Count && nodes.Count > 0 && separators.Count == nodes.Count)
        {
            // The last remaining item has no comma, but keeps the comments around it.
            var comma = separators[separators.Count - 1];
            var last = nodes[nodes.Count - 1];
            separators.RemoveAt(separators.Count - 1);
            nodes[nodes.Count - 1] = last.WithTrailingTrivia(
                last.GetTrailingTrivia().AddRange(comma.TrailingTrivia).WithEndOf(items.Last().GetTrailingTrivia()));
        }

        return SyntaxFactory.SeparatedList(nodes, separators);
    }
}
