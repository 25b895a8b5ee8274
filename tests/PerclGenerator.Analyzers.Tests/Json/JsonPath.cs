using Percl.Language.Json;

namespace PerclGenerator.Analyzers.Tests.Json;

/// <summary>Says what stands at a place, as the corpus's manifest does: <c>$[0].Say.text</c>.</summary>
internal static class JsonPath
{
    /// <summary>The path of the value, or of the member whose name is there.</summary>
    public static string Of(JsonNode root, JsonSpan place) => Find(root, place, "$");

    private static string Find(JsonNode node, JsonSpan place, string path)
    {
        if (node.Span == place)
        {
            return path;
        }

        if (node is JsonArray array)
        {
            var item = array.Items.Select(static (item, i) => (item, i)).FirstOrDefault(found => Contains(found.item.Span, place));
            return item.item is null ? path : Find(item.item, place, $"{path}[{item.i}]");
        }

        foreach (var member in (node as JsonObject)?.Members ?? [])
        {
            var inner = $"{path}.{member.Name.Value}";
            if (Contains(member.Name.Span, place))
            {
                return inner;
            }

            if (Contains(member.Value.Span, place))
            {
                return Find(member.Value, place, inner);
            }
        }

        return path;
    }

    private static bool Contains(JsonSpan outer, JsonSpan inner) => outer.Start <= inner.Start && inner.End <= outer.End;
}
