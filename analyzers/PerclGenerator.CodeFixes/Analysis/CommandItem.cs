using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PerclGenerator.CodeFixes;

/// <summary>Finds commands as items of what holds them: elements, statements, members.</summary>
internal static class CommandItem
{
    /// <summary>
    /// The element, statement or property that is marked, or is around what is marked; null where none is.
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
    /// The element, statement or property that is marked as a whole; null where it is something else, such as the
    /// argument of a call.
    /// </summary>
    public static SyntaxNode? FindMarked(SyntaxNode root, TextSpan span) =>
        Find(root, span) is { } item && (item.Span == span || item is PropertyDeclarationSyntax) ? item : null;

    /// <summary>The number of an item in what holds it; -1 where it is no item of it.</summary>
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
