using System.Text.Json;

namespace Percl.Webhooks;

/// <summary>
/// Represents JSON fields that compare by content, so that a record with additional fields equals its copy.
/// </summary>
internal readonly struct JsonFields(IDictionary<string, JsonElement>? fields) : IEquatable<JsonFields>
{
    public IDictionary<string, JsonElement>? Fields { get; } = fields;

    private int Count => Fields?.Count ?? 0;

    public bool Equals(JsonFields other)
    {
        if (ReferenceEquals(Fields, other.Fields))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        foreach (var (name, value) in Fields ?? new Dictionary<string, JsonElement>())
        {
            if (!other.Fields!.TryGetValue(name, out var otherValue) || TextOf(value) != TextOf(otherValue))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is JsonFields other && Equals(other);

    // A constant, because the content of the dictionary may change; the other fields of a webhook distinguish well
    // enough.
    public override int GetHashCode() => 0;

    private static string? TextOf(JsonElement value) =>
        value.ValueKind is JsonValueKind.Undefined ? null : value.GetRawText();
}
