using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace PerclGenerator.CodeFixes;

/// <summary>
/// Removes commands that are listed, added or declared in C#, and the code around them that is then empty.
/// </summary>
internal sealed class CommandRemover(SyntaxEditor editor, SideEffects effects)
{
    private readonly HashSet<SyntaxNode> _items = [];

    /// <summary>Marks a command for removal, unless more than the command would be removed.</summary>
    public void Remove(SyntaxNode item)
    {
        if (!item.ContainsDirectives && !effects.HasAny(item))
        {
            _items.Add(item);
        }
    }

    /// <summary>Applies the removals.</summary>
    /// <param name="moves">The moves, which are applied first.</param>
    public void Apply(CommandMover moves)
    {
        var removed = new HashSet<SyntaxNode>(_items.Select(WithWhatIsEmptyThen));
        removed.RemoveWhere(node => node.Ancestors().Any(removed.Contains));
        foreach (var group in removed.GroupBy(static node => node.Parent!))
        {
            if (CommandItem.IndexIn(group.Key, group.First()) >= 0)
            {
                var indexes = new HashSet<int>(group.Select(
                    node => moves.PositionOf(CommandItem.IndexIn(group.Key, node), group.Key)));
                editor.ReplaceNode(group.Key, (current, _) => ElementRemover.Remove(current, indexes));
                continue;
            }

            foreach (var node in group)
            {
                if (node is ElseClauseSyntax)
                {
                    editor.ReplaceNode(group.Key, static (current, _) => WithoutElse((IfStatementSyntax)current));
                }
                else
                {
                    editor.ReplaceNode(node, static (current, _) => EmptyBlock(current));
                }
            }
        }
    }

    /// <summary>Returns the item, or the statement around it that would be empty without it.</summary>
    private SyntaxNode WithWhatIsEmptyThen(SyntaxNode item)
    {
        var node = item;
        while (StatementAround(node) is { } around)
        {
            if (!IsEmptyThen(around))
            {
                // The first part of an if may have to stay.
                return around is IfStatementSyntax { Else: { } other }
                    && other.Span.Contains(node.Span)
                    && IsEmptyThen(other.Statement)
                    ? other
                    : node;
            }

            node = around.Parent is GlobalStatementSyntax global ? global : around;
        }

        return node;
    }

    private static StatementSyntax? StatementAround(SyntaxNode node)
    {
        var parent = node is StatementSyntax ? node.Parent : null;
        parent = parent is BlockSyntax ? parent.Parent : parent;
        parent = parent is ElseClauseSyntax ? parent.Parent : parent;
        return parent is IfStatementSyntax or ForEachStatementSyntax ? (StatementSyntax)parent : null;
    }

    private bool IsEmptyThen(StatementSyntax statement) =>
        !statement.ContainsDirectives && (_items.Contains(statement) || IsEmptyAround(statement));

    private bool IsEmptyAround(StatementSyntax statement) => statement switch
    {
        BlockSyntax block => block.Statements.All(IsEmptyThen)
            && !block.CloseBraceToken.LeadingTrivia.HasComment()
            && !block.OpenBraceToken.TrailingTrivia.HasComment(),
        IfStatementSyntax choice => IsEmptyThen(choice.Statement)
            && (choice.Else is null || IsEmptyThen(choice.Else.Statement))
            && !effects.HasAny(choice.Condition),
        ForEachStatementSyntax { AwaitKeyword.RawKind: 0 } loop => IsEmptyThen(loop.Statement)
            && !effects.HasAny(loop.Expression)
            && effects.IsKnownList(loop.Expression),
        _ => false,
    };

    private static IfStatementSyntax WithoutElse(IfStatementSyntax choice) => choice.WithElse(null)
        .WithTrailingTrivia(choice.Statement.GetTrailingTrivia().WithEndOf(choice.GetTrailingTrivia()));

    private static BlockSyntax EmptyBlock(SyntaxNode statement)
    {
        var indentation = statement.GetLeadingTrivia().Indentation();
        return SyntaxFactory.Block(
            SyntaxFactory.Token(indentation, SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
            default,
            SyntaxFactory.Token(default, SyntaxKind.CloseBraceToken, statement.GetTrailingTrivia().End()));
    }
}
