namespace Percl.Language.Json;

/// <summary>A member of an object.</summary>
public sealed class JsonMember
{
    internal JsonMember(JsonText name, JsonNode value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>Its name.</summary>
    public JsonText Name { get; }

    /// <summary>Its value.</summary>
    public JsonNode Value { get; }
}
