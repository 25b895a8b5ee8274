namespace Percl.Language.Json;

/// <summary>Represents a value in JSON, with its location.</summary>
public abstract class JsonNode
{
    private protected JsonNode(JsonSpan span)
    {
        Span = span;
    }

    /// <summary>Gets the span of the value, with its quotation marks or brackets.</summary>
    public JsonSpan Span { get; }
}
