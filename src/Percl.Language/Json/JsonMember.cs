namespace Percl.Language.Json;

/// <summary>A member of an object.</summary>
public sealed class JsonMember
{
    internal JsonMember(JsonString name, JsonNode value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>Its name.</summary>
    public JsonString Name { get; }

    /// <summary>Its value.</summary>
    public JsonNode Value { get; }
}
