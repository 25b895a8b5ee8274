using Percl.Language.Json;

namespace Percl.Language.JsonScripts;

/// <summary>Removes items from arrays and objects, with their commas, and reorders them.</summary>
internal sealed class JsonItems(JsonLayout layout)
{
    /// <summary>Returns the spans of an array's or object's items.</summary>
    public static IReadOnlyList<JsonSpan> SpansOf(JsonNode container) => container switch
    {
        JsonArray array => [.. array.Items.Select(static item => item.Span)],
        JsonObject owner =>
            [.. owner.Members.Select(static member => JsonSpan.Between(member.Name.Span.Start, member.Value.Span.End))],
        _ => [],
    };

    /// <summary>Removes some items. The edits of adjacent items may overlap.</summary>
    public IEnumerable<JsonEdit> Remove(JsonNode container, ISet<int> indexes)
    {
        var items = SpansOf(container);
        if (!AreSeparated(items))
        {
            yield break;
        }

        var lastKept = items.Count - 1;
        while (lastKept >= 0 && indexes.Contains(lastKept))
        {
            lastKept--;
        }

        if (lastKept < 0 && layout.IsBlank(container.Span.Start + 1, items[0].Start)
            && layout.IsBlank(items[items.Count - 1].End, container.Span.End - 1))
        {
            yield return JsonEdit.Delete(container.Span.Start + 1, container.Span.End - 1);
            yield break;
        }

        // Without a trailing comma, the last remaining item gets none either.
        var isLastRemoved = lastKept < items.Count - 1 && layout.FindComma(items[items.Count - 1].End) < 0;
        foreach (var index in indexes)
        {
            var comma = layout.FindComma(items[index].End);
            yield return isLastRemoved && index > lastKept
                ? DeleteBehindOthers(items[index], comma)
                : DeleteInFrontOfOthers(items[index], comma);
        }

        if (isLastRemoved && lastKept >= 0)
        {
            var comma = layout.FindComma(items[lastKept].End);
            yield return JsonEdit.Delete(comma, comma + 1);
        }
    }

    /// <summary>Reorders items. Comments move with them; white space between them stays.</summary>
    /// <param name="container">The array.</param>
    /// <param name="order">The indexes of the items in their new order.</param>
    public IEnumerable<JsonEdit> Reorder(JsonNode container, IReadOnlyList<int> order)
    {
        var parts = SpansOf(container).Select(PartsOf).ToArray();
        for (var i = 0; i < order.Count; i++)
        {
            foreach (var (old, copied) in parts[i].All.Zip(parts[order[i]].All, static (old, copied) => (old, copied)))
            {
                if (order[i] != i && (old.Length > 0 || copied.Length > 0))
                {
                    yield return new JsonEdit(old, "") { Copy = copied };
                }
            }
        }
    }

    /// <summary>Returns the comments of an item, in order.</summary>
    public IReadOnlyList<string> CommentsOf(JsonSlot item)
    {
        var (inFront, _, upToComma, behind) = PartsOf(item.Span);
        return [.. new[] { inFront, upToComma, behind }.SelectMany(part => layout.LinesOf(part))];
    }

    /// <summary>
    /// Returns an item with its comments: those in the lines before it, those before its comma, and those in the rest
    /// of its line.
    /// </summary>
    private ItemParts PartsOf(JsonSpan item)
    {
        var comma = layout.FindComma(item.End);
        var start = comma < 0 ? item.End : comma + 1;
        return new ItemParts(
            JsonSpan.Between(layout.SkipBlanks(layout.CommentLinesInFrontOf(item.Start)), item.Start),
            item,
            JsonSpan.Between(item.End, comma < 0 ? item.End : comma),
            JsonSpan.Between(start, layout.CommentBehind(start)));
    }

    /// <summary>Determines whether all items are separated by commas, which incomplete JSON may lack.</summary>
    private bool AreSeparated(IReadOnlyList<JsonSpan> items) =>
        items.Take(items.Count - 1).All(item => layout.FindComma(item.End) >= 0);

    private JsonEdit DeleteInFrontOfOthers(JsonSpan item, int comma)
    {
        var start = layout.CommentLinesInFrontOf(item.Start);
        var end = layout.SkipBlanks(layout.CommentBehind(comma + 1));
        var lineEnd = layout.SkipLineEnd(end);
        if (lineEnd == end)
        {
            return JsonEdit.Delete(item.Start, layout.SkipBlanks(comma + 1));
        }

        return layout.IsLineStart(start)
            ? JsonEdit.Delete(start, lineEnd)
            : JsonEdit.Delete(layout.SkipBlanksBack(item.Start), end);
    }

    private JsonEdit DeleteBehindOthers(JsonSpan item, int comma)
    {
        var start = layout.CommentLinesInFrontOf(item.Start);
        return JsonEdit.Delete(
            layout.IsLineStart(start) ? layout.LineEndInFrontOf(start) : layout.SkipBlanksBack(item.Start),
            layout.CommentBehind(comma < 0 ? item.End : comma + 1));
    }

    private sealed record ItemParts(JsonSpan InFront, JsonSpan Item, JsonSpan UpToComma, JsonSpan Behind)
    {
        public IReadOnlyList<JsonSpan> All => [InFront, Item, UpToComma, Behind];
    }
}
