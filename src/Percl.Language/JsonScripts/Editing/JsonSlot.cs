using Percl.Language.Json;

namespace Percl.Language.JsonScripts;

/// <summary>Represents a value with its parents.</summary>
/// <param name="Value">The value.</param>
/// <param name="Member">The member with the value; null for elements and the root.</param>
/// <param name="Parent">The containing array or object; null for the root.</param>
internal sealed record JsonSlot(JsonNode Value, JsonMember? Member, JsonSlot? Parent)
{
    /// <summary>Gets the span of the value, including the name of a member.</summary>
    public JsonSpan Span => Member is null ? Value.Span : JsonSpan.Between(Member.Name.Span.Start, Value.Span.End);

    /// <summary>Gets the index of the value in the containing array or object.</summary>
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
