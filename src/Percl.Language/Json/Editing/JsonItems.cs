namespace Percl.Language.Json;

/// <summary>Takes items away from arrays and objects, with their commas, and lets them change places.</summary>
internal sealed class JsonItems(JsonLayout layout)
{
    /// <summary>The spans of what an array or object holds.</summary>
    public static IReadOnlyList<JsonSpan> SpansOf(JsonNode container) => container switch
    {
        JsonArray array => [.. array.Items.Select(static item => item.Span)],
        JsonObject owner => [.. owner.Members.Select(static member => JsonSpan.Between(member.Name.Span.Start, member.Value.Span.End))],
        _ => [],
    };

    /// <summary>Takes some items away. What is next to them may be taken away twice.</summary>
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

        // Without a comma behind the last item the last that stays has none either.
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

    /// <summary>Gives items other places. What stands between them stays.</summary>
    /// <param name="container">The array.</param>
    /// <param name="order">The numbers of the items in their new order.</param>
    public static IEnumerable<JsonEdit> Reorder(JsonNode container, IReadOnlyList<int> order)
    {
        var items = SpansOf(container);
        for (var i = 0; i < order.Count; i++)
        {
            if (order[i] != i)
            {
                yield return new JsonEdit(items[i], "") { Copy = items[order[i]] };
            }
        }
    }

    /// <summary>Whether there is a comma between any two. In what is being typed there may be none.</summary>
    private bool AreSeparated(IReadOnlyList<JsonSpan> items) =>
        items.Take(items.Count - 1).All(item => layout.FindComma(item.End) >= 0);

    private JsonEdit DeleteInFrontOfOthers(JsonSpan item, int comma)
    {
        var start = layout.SkipBlanksBack(item.Start);
        var end = layout.SkipBlanks(comma + 1);
        var lineEnd = layout.SkipLineEnd(end);
        return layout.IsLineStart(start) && lineEnd > end
            ? JsonEdit.Delete(start, lineEnd)
            : JsonEdit.Delete(item.Start, end);
    }

    private JsonEdit DeleteBehindOthers(JsonSpan item, int comma)
    {
        var start = layout.SkipBlanksBack(item.Start);
        return JsonEdit.Delete(
            layout.IsLineStart(start) ? layout.LineEndInFrontOf(start) : start, comma < 0 ? item.End : comma + 1);
    }
}
