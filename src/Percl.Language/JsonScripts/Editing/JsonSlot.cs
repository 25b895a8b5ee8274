using Percl.Language.Json;

namespace Percl.Language.JsonScripts;

/// <summary>A value where it stands.</summary>
/// <param name="Value">The value.</param>
/// <param name="Member">The member whose value it is; null for elements and the root.</param>
/// <param name="Parent">The array or object around it; null for the root.</param>
internal sealed record JsonSlot(JsonNode Value, JsonMember? Member, JsonSlot? Parent)
{
    /// <summary>All that goes where it goes: of a member also its name.</summary>
    public JsonSpan Span => Member is null ? Value.Span : JsonSpan.Between(Member.Name.Span.Start, Value.Span.End);

    /// <summary>Where in the array or object it stands.</summary>
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
