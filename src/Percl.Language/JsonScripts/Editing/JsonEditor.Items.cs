using Percl.Language.Json;
using Percl.Language.Violations;

namespace Percl.Language.JsonScripts;

/// <content>Items that are added to arrays and objects, removed from them, or moved in them.</content>
public sealed partial class JsonEditor
{
    private void Remove(IEnumerable<JsonChange> changes)
    {
        foreach (var group in changes.Select(FindRemoved).OfType<JsonSlot>().GroupBy(static slot => slot.Parent?.Value))
        {
            if (group.Key is { } container)
            {
                var indexes = new SortedSet<int>(group.Select(static slot => slot.Index));
                _edits.AddRange(_items.Remove(container, indexes));
            }
        }
    }

    private JsonSlot? FindRemoved(JsonChange change)
    {
        var slot = _index.Find(change.Span.Start);
        return change.Suggestion switch
        {
            RemoveCommand => _index.FindCommand(change.Span.Start),
            RemoveAttribute { Name: null } => slot,
            RemoveAttribute { Name: var name } => slot?.Parent?.Value is JsonObject owner
                && owner.Members.FirstOrDefault(member => member.Name.Value == name) is { } member
                ? _index.FindNamed(member.Name.Span.Start)
                : null,
            _ => null,
        };
    }

    private void Move(IEnumerable<JsonChange> changes)
    {
        var orders = new Dictionary<JsonArray, List<int>>();
        var nested = new List<(JsonSlot Command, JsonSlot Host)>();
        foreach (var change in changes)
        {
            var command = _index.FindCommand(change.Span.Start);
            switch (change)
            {
                case { Suggestion: MoveInFront _, Related: { } related }
                    when _index.FindCommand(related.Start) is { Parent.Value: JsonArray array } other
                        && command?.Parent?.Value == array:
                    if (!orders.TryGetValue(array, out var order))
                    {
                        orders.Add(array, order = [.. Enumerable.Range(0, array.Items.Count)]);
                    }

                    order.Remove(command.Index);
                    order.Insert(order.IndexOf(other.Index), command.Index);
                    break;
                case { Suggestion: MoveInFrontOfHost _ }
                    when command is { Parent.Value: JsonArray } && FindHost(command) is { } host:
                    nested.Add((command, host));
                    break;
            }
        }

        foreach (var order in orders)
        {
            _edits.AddRange(_items.Reorder(order.Key, order.Value));
        }

        foreach (var group in nested.Where(CanMove).GroupBy(static move => move.Command.Parent!.Value))
        {
            _edits.AddRange(group.Select(MoveInFrontOfHost));
            _edits.AddRange(
                _items.Remove(group.Key, new SortedSet<int>(group.Select(static move => move.Command.Index))));
        }
    }

    /// <summary>Determines whether a command can be moved. A <c>//</c> comment requires a line end after it.</summary>
    private bool CanMove((JsonSlot Command, JsonSlot Host) move) =>
        _layout.SeparatorInFrontOf(move.Host.Span.Start).IndexOf('\n') >= 0
        || !_items.CommentsOf(move.Command).Any(static comment => comment.StartsWith("//", StringComparison.Ordinal));

    private JsonEdit MoveInFrontOfHost((JsonSlot Command, JsonSlot Host) move)
    {
        var separator = _layout.SeparatorInFrontOf(move.Host.Span.Start);
        var comments = _items.CommentsOf(move.Command);
        return new JsonEdit(
            new JsonSpan(move.Host.Span.Start, 0), string.Concat(comments.Select(comment => comment + separator)))
        {
            Copy = move.Command.Span,
            After = "," + separator,
        };
    }

    /// <summary>Returns the element in which a command is nested; null where that element is itself nested.</summary>
    private static JsonSlot? FindHost(JsonSlot command)
    {
        var host = command.Parent;
        while (host is { Parent.Value: not JsonArray })
        {
            host = host.Parent;
        }

        return host is { Parent.Parent: null } ? host : null;
    }

    private void Add(IEnumerable<JsonChange> changes)
    {
        var added = new Dictionary<JsonNode, List<string>>();
        foreach (var (span, suggestion, _) in changes)
        {
            var slot = _index.Find(span.Start);
            switch (suggestion)
            {
                case AddAttribute { Name: var name, Value: var value } when slot?.Value is JsonObject attributes:
                    Add(attributes, $"{JsonScalar.Of(name)}: {JsonScalar.Of(value)}");
                    break;
                case FillWithPlaceholder fill when _syntax.AllowsPlaceholders && slot?.Value is JsonObject attributes:
                    Add(attributes, $"{JsonScalar.Of(fill.Name)}: {NewPlaceholder(fill)}");
                    break;
                case FillWithPlaceholder fill when _syntax.AllowsPlaceholders
                    && slot is { Value: JsonString or JsonLiteral, Parent.Value: JsonObject beside }
                    && !HasMember(beside, fill.Name):
                    Add(beside, $"{JsonScalar.Of(fill.Name)}: {NewPlaceholder(fill)}");
                    break;
                case SetAttribute { Name: var name, Value: var value }
                    when slot?.Parent?.Value is JsonObject owner && !HasMember(owner, name):
                    Add(owner, $"{JsonScalar.Of(name)}: {JsonScalar.Of(value)}");
                    break;
                case AppendCommand { Name: var name }
                    when _index.FindCommand(span.Start)?.Parent?.Value is JsonArray script:
                    Add(script, $"{{ {JsonScalar.Of(name)}: {{}} }}");
                    break;
            }
        }

        foreach (var entry in added)
        {
            Append(entry.Key, entry.Value);
        }

        void Add(JsonNode container, string item)
        {
            if (!added.TryGetValue(container, out var items))
            {
                added.Add(container, items = []);
            }

            items.Add(item);
        }
    }

    private static bool HasMember(JsonObject owner, string name) =>
        owner.Members.Any(member => member.Name.Value == name);

    private void Append(JsonNode container, List<string> items)
    {
        var existing = JsonItems.SpansOf(container);
        if (existing.Count == 0)
        {
            if (_layout.IsBlank(container.Span.Start + 1, container.Span.End - 1))
            {
                _edits.Add(new JsonEdit(
                    JsonSpan.Between(
                        container.Span.Start + 1, container.Span.End - 1), $" {string.Join(", ", items)} "));
            }

            return;
        }

        var last = existing[existing.Count - 1];
        var separator = _layout.SeparatorInFrontOf(last.Start);
        var comma = _layout.FindComma(last.End);
        _edits.Add(JsonEdit.Insert(
            comma < 0 ? last.End : comma,
            string.Concat(items.Select(item => "," + separator + item))));
    }
}
