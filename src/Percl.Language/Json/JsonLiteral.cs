namespace Percl.Language.Json;

/// <summary><c>true</c>, <c>false</c> or <c>null</c>.</summary>
public sealed class JsonLiteral : JsonNode
{
    internal JsonLiteral(JsonSpan span, bool? value)
        : base(span)
    {
        Value = value;
    }

    /// <summary>Gets which of them it is; null for null.</summary>
    public bool? Value { get; }
}
