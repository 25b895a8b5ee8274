using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.CodeFixes;

/// <summary>
/// Removes elements of collection expressions and initialisers with their commas. What stands between the last element
/// and the closing bracket stays there.
/// </summary>
internal sealed class ElementRemover(ISet<SyntaxNode> elements) : CSharpSyntaxRewriter
{
    /// <summary>The collection expression or initialiser without some of its elements.</summary>
    public static SyntaxNode Remove(SyntaxNode list, ISet<int> indexes)
    {
        IEnumerable<SyntaxNode> elements = list switch
        {
            CollectionExpressionSyntax collection => collection.Elements,
            InitializerExpressionSyntax initializer => initializer.Expressions,
            _ => [],
        };
        var removed = elements.Where((_, index) => indexes.Contains(index));
        return new ElementRemover(new HashSet<SyntaxNode>(removed)).Visit(list)!;
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitCollectionExpression(CollectionExpressionSyntax node) =>
        node.WithElements(Remove(node.Elements));

    /// <inheritdoc/>
    public override SyntaxNode? VisitInitializerExpression(InitializerExpressionSyntax node) =>
        node.WithExpressions(Remove(node.Expressions));

    private SeparatedSyntaxList<T> Remove<T>(SeparatedSyntaxList<T> list)
        where T : SyntaxNode
    {
        var nodes = new List<T>();
        var separators = new List<SyntaxToken>();
        for (var i = 0; i < list.Count; i++)
        {
            if (!elements.Contains(list[i]))
            {
                nodes.Add((T)Visit(list[i])!);
                if (i < list.SeparatorCount)
                {
                    separators.Add(VisitListSeparator(list.GetSeparator(i)));
                }
            }
        }

        var hadTrailingSeparator = list.Count > 0 && list.SeparatorCount == list.Count;
        if (!hadTrailingSeparator && nodes.Count > 0 && separators.Count == nodes.Count)
        {
            separators.RemoveAt(separators.Count - 1);
            nodes[nodes.Count - 1] = nodes[nodes.Count - 1].WithTrailingTrivia(list.Last().GetTrailingTrivia());
        }

        return SyntaxFactory.SeparatedList(nodes, separators);
    }
}
