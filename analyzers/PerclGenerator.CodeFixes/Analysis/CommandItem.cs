using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PerclGenerator.CodeFixes;

/// <summary>Finds commands as items of their container: elements, statements, members.</summary>
internal static class CommandItem
{
    /// <summary>
    /// Returns the element, statement or property that is marked, or contains the marked code; null for none.
    /// </summary>
    public static SyntaxNode? Find(SyntaxNode root, TextSpan span)
    {
        var node = root.FindNode(span, getInnermostNodeForTie: true);
        for (var current = node; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case CollectionElementSyntax or YieldStatementSyntax:
                case ExpressionStatementSyntax { Parent: not GlobalStatementSyntax }:
                case ExpressionSyntax { Parent: InitializerExpressionSyntax }:
                case PropertyDeclarationSyntax property when property.Identifier.Span == span:
                case GlobalStatementSyntax:
                    return current;
                case MemberDeclarationSyntax or ParameterSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>
    /// Returns the element, statement or property that is marked as a whole; null where other code is marked, such as
    /// the argument of a call.
    /// </summary>
    public static SyntaxNode? FindMarked(SyntaxNode root, TextSpan span) =>
        Find(root, span) is { } item && (item.Span == span || item is PropertyDeclarationSyntax) ? item : null;

    /// <summary>Returns the index of an item in its container; -1 where it is not one of its items.</summary>
    public static int IndexIn(SyntaxNode container, SyntaxNode item)
    {
        var items = ItemsOf(container);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] == item)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Returns the items of a list, a block or a type.</summary>
    public static IReadOnlyList<SyntaxNode> ItemsOf(SyntaxNode container) => container switch
    {
        CollectionExpressionSyntax collection => collection.Elements,
        InitializerExpressionSyntax initializer => initializer.Expressions,
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        CompilationUnitSyntax file => file.Members,
        TypeDeclarationSyntax type => type.Members,
        _ => [],
    };
}
