using Percl.Language.Json;
using Percl.Language.Violations;

namespace Percl.Language.JsonScripts;

/// <content>What is added to arrays and objects, taken away from them, or moved in them.</content>
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
            { Kind: SuggestionKind.RemoveCommand } => _index.FindCommand(change.Span.Start),
            { Kind: SuggestionKind.RemoveAttribute, Name: "" } => slot,
            { Kind: SuggestionKind.RemoveAttribute, Name: var name } => slot?.Parent?.Value is JsonObject owner
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
                case { Suggestion.Kind: SuggestionKind.MoveInFront, Related: { } related }
                    when _index.FindCommand(related.Start) is { Parent.Value: JsonArray array } other && command?.Parent?.Value == array:
                    if (!orders.TryGetValue(array, out var order))
                    {
                        orders.Add(array, order = [.. Enumerable.Range(0, array.Items.Count)]);
                    }

                    order.Remove(command.Index);
                    order.Insert(order.IndexOf(other.Index), command.Index);
                    break;
                case { Suggestion.Kind: SuggestionKind.MoveInFrontOfHost }
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
            _edits.AddRange(_items.Remove(group.Key, new SortedSet<int>(group.Select(static move => move.Command.Index))));
        }
    }

    /// <summary>A comment to the end of the line needs that end behind it.</summary>
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

    /// <summary>The element in which a command is nested; null where that one is itself nested.</summary>
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
            switch (suggestion.Kind)
            {
                case SuggestionKind.AddAttribute when slot?.Value is JsonObject attributes:
                    Add(attributes, $"{JsonScalar.Of(suggestion.Name)}: {suggestion.Json}");
                    break;
                case SuggestionKind.FillWithPlaceholder when _syntax.AllowsPlaceholders && slot?.Value is JsonObject attributes:
                    Add(attributes, $"{JsonScalar.Of(suggestion.Name)}: {NewPlaceholder(suggestion)}");
                    break;
                case SuggestionKind.FillWithPlaceholder when _syntax.AllowsPlaceholders
                    && slot is { Value: JsonString or JsonLiteral, Parent.Value: JsonObject beside }
                    && beside.Members.All(member => member.Name.Value != suggestion.Name):
                    Add(beside, $"{JsonScalar.Of(suggestion.Name)}: {NewPlaceholder(suggestion)}");
                    break;
                case SuggestionKind.SetAttribute when slot?.Parent?.Value is JsonObject owner
                    && owner.Members.All(member => member.Name.Value != suggestion.Name):
                    Add(owner, $"{JsonScalar.Of(suggestion.Name)}: {suggestion.Json}");
                    break;
                case SuggestionKind.AppendCommand when _index.FindCommand(span.Start)?.Parent?.Value is JsonArray script:
                    Add(script, $"{{ {JsonScalar.Of(suggestion.Name)}: {{}} }}");
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

    private void Append(JsonNode container, List<string> items)
    {
        var existing = JsonItems.SpansOf(container);
        if (existing.Count == 0)
        {
            if (_layout.IsBlank(container.Span.Start + 1, container.Span.End - 1))
            {
                _edits.Add(new JsonEdit(
                    JsonSpan.Between(container.Span.Start + 1, container.Span.End - 1), $" {string.Join(", ", items)} "));
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
