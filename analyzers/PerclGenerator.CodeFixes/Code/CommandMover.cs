using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace PerclGenerator.CodeFixes;

/// <summary>Moves commands that are listed, added or declared in C#.</summary>
internal sealed class CommandMover(SyntaxEditor editor, SemanticModel semantics, SideEffects effects)
{
    private readonly Dictionary<SyntaxNode, List<int>> _orders = [];
    private readonly List<(SyntaxNode Item, SyntaxNode Host, ExpressionSyntax Command)> _nested = [];

    /// <summary>Moves a command before another one in the same list.</summary>
    public void MoveInFront(SyntaxNode item, SyntaxNode other)
    {
        if (item.Parent is not { } container
            || CommandItem.IndexIn(container, other) is var to && to < 0
            || CommandItem.IndexIn(container, item) is var from && from < 0
            || !CanMove(item, container, from, to))
        {
            return;
        }

        if (!_orders.TryGetValue(container, out var order))
        {
            _orders.Add(container, order = [.. Enumerable.Range(0, CommandItem.ItemsOf(container).Count)]);
        }

        order.Remove(from);
        order.Insert(order.IndexOf(to), from);
    }

    /// <summary>Moves a command before its host, the command in which it is nested.</summary>
    public void MoveInFrontOfHost(SyntaxNode item)
    {
        var command = item is ExpressionElementSyntax element ? element.Expression : item as ExpressionSyntax;
        var host = item.Parent?.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>(static creation =>
            creation.Initializer?.IsKind(Microsoft.CodeAnalysis.CSharp.SyntaxKind.ObjectInitializerExpression) == true);
        if (command is not null
            && host is not null
            && CommandItem.Find(
                host.SyntaxTree.GetRoot(), host.Span) is { Parent: { } } outer and not PropertyDeclarationSyntax
            && outer != item
            && !IsNested(outer)
            && !item.ContainsDirectives
            && CanPass(command, host, item))
        {
            _nested.Add((item, host, command));
            editor.TrackNode(host);
        }
    }

    /// <summary>Applies the moves.</summary>
    public void Apply()
    {
        foreach (var order in _orders)
        {
            editor.ReplaceNode(order.Key, (current, _) => ItemOrder.Apply(current, order.Value));
        }

        foreach (var list in _nested.GroupBy(static move => move.Item.Parent!))
        {
            var indexes = new HashSet<int>(list.Select(move => CommandItem.IndexIn(list.Key, move.Item)));
            editor.ReplaceNode(list.Key, (current, _) => ElementRemover.Remove(current, indexes));
        }

        foreach (var outer in _nested.GroupBy(static move => ItemOf(move.Host).Parent!))
        {
            var insertions = outer
                .Select(move => (Index: IndexOfHost(outer.Key, move.Host), Item: CopyOfHost(move.Host, move.Command)))
                .Reverse()
                .OrderByDescending(static insertion => insertion.Index)
                .ToArray();
            editor.ReplaceNode(outer.Key, (current, _) => insertions.Aggregate(
                current, static (container, insertion) =>
                    ItemInsertion.Insert(container, insertion.Index, insertion.Item)));
        }
    }

    /// <summary>Returns the index of a container's item after the moves.</summary>
    public int PositionOf(int index, SyntaxNode container) =>
        _orders.TryGetValue(container, out var order) ? order.IndexOf(index) : index;

    private bool CanMove(SyntaxNode item, SyntaxNode container, int from, int to)
    {
        var passed = CommandItem.ItemsOf(container).Skip(to).Take(from - to).ToArray();
        return from > to
            && !item.ContainsDirectives
            && !passed.Any(static other => other.ContainsDirectives)
            && effects.CanPass(item, passed)
            && (item, passed[0]) switch
            {
                (StatementSyntax statement, StatementSyntax earlier) =>
                    StatementOrder.CanMove(statement, earlier, semantics),
                (GlobalStatementSyntax statement, GlobalStatementSyntax earlier) =>
                    StatementOrder.CanMove(statement.Statement, earlier.Statement, semantics),
                _ => true,
            };
    }

    /// <summary>Determines whether the command can be evaluated before the earlier arguments of its host.</summary>
    private bool CanPass(ExpressionSyntax command, ExpressionSyntax host, SyntaxNode item) => effects.CanPass(
        command,
        [
            .. host.DescendantNodes()
                .OfType<ExpressionSyntax>()
                .Where(part => part.Span.End <= item.SpanStart
                    && part.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax }
                        or CollectionElementSyntax or InitializerExpressionSyntax or ArgumentSyntax),
        ]);

    private static bool IsNested(SyntaxNode outer) =>
        outer is ExpressionElementSyntax or ExpressionSyntax
        && outer.Parent!.AncestorsAndSelf().TakeWhile(
            static node => node is not (StatementSyntax or MemberDeclarationSyntax))
            .Any(static node => node is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax });

    private static SyntaxNode ItemOf(SyntaxNode host) => CommandItem.Find(host.SyntaxTree.GetRoot(), host.Span)!;

    private static int IndexOfHost(SyntaxNode container, SyntaxNode host) =>
        CommandItem.IndexIn(container, ItemOf(host));

    /// <summary>Returns a copy of the host's item with the command instead of the host.</summary>
    private static SyntaxNode CopyOfHost(SyntaxNode host, ExpressionSyntax command)
    {
        var item = ItemOf(host);
        var copy = item == host ? command.WithoutTrivia() : item.ReplaceNode(host, command.WithoutTrivia());
        return copy.WithLeadingTrivia(command.GetLeadingTrivia());
    }
}
