namespace Percl.Language.Json;

/// <summary>Represents a number.</summary>
public sealed class JsonNumber : JsonNode
{
    internal JsonNumber(JsonSpan span, string text)
        : base(span)
    {
        Text = text;
    }

    /// <summary>Gets the number as it is written.</summary>
    public string Text { get; }
}
