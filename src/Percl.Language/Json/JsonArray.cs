namespace Percl.Language.Json;

/// <summary>Represents an array.</summary>
public sealed class JsonArray : JsonNode
{
    internal JsonArray(JsonSpan span, IReadOnlyList<JsonNode> items, bool isComplete)
        : base(span)
    {
        Items = items;
        IsComplete = isComplete;
    }

    /// <summary>Gets the elements in order.</summary>
    public IReadOnlyList<JsonNode> Items { get; }

    /// <summary>
    /// Gets a value that indicates whether the elements are complete: none is broken or only known at run time.
    /// </summary>
    public bool IsComplete { get; }
}
