namespace Percl.Language.Json;

/// <summary>Represents a member of an object.</summary>
public sealed class JsonMember
{
    internal JsonMember(JsonString name, JsonNode value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>Gets the name.</summary>
    public JsonString Name { get; }

    /// <summary>Gets the value.</summary>
    public JsonNode Value { get; }
}
