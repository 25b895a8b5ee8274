using Percl.Language.Json;

namespace Percl.Language.JsonScripts;

/// <summary>A value with its parents.</summary>
/// <param name="Value">The value.</param>
/// <param name="Member">The member whose value it is; null for elements and the root.</param>
/// <param name="Parent">The array or object around it; null for the root.</param>
internal sealed record JsonSlot(JsonNode Value, JsonMember? Member, JsonSlot? Parent)
{
    /// <summary>Gets the span of the value: of a member also its name.</summary>
    public JsonSpan Span => Member is null ? Value.Span : JsonSpan.Between(Member.Name.Span.Start, Value.Span.End);

    /// <summary>Gets the index of the value in the array or object around it.</summary>
    public int Index => Parent?.Value switch
    {
        JsonArray array => IndexOf(array.Items, Value),
        JsonObject owner => IndexOf(owner.Members, Member),
        _ => -1,
    };

    private static int IndexOf<T>(IReadOnlyList<T> items, T? item)
        where T : class
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (ReferenceEquals(items[i], item))
            {
                return i;
            }
        }

        return -1;
    }
}
