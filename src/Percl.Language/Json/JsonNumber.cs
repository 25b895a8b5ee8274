namespace Percl.Language.Json;

/// <summary>A number.</summary>
public sealed class JsonNumber : JsonNode
{
    internal JsonNumber(JsonSpan span, string text)
        : base(span)
    {
        Text = text;
    }

    /// <summary>The number as it is written.</summary>
    public string Text { get; }
}
