namespace Percl.Language.Json;

/// <summary>Represents <c>true</c>, <c>false</c> or <c>null</c>.</summary>
public sealed class JsonLiteral : JsonNode
{
    internal JsonLiteral(JsonSpan span, bool? value)
        : base(span)
    {
        Value = value;
    }

    /// <summary>Gets the value; null for <c>null</c>.</summary>
    public bool? Value { get; }
}
