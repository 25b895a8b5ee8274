namespace Percl.Language.Json;

/// <summary>An array.</summary>
public sealed class JsonArray : JsonNode
{
    internal JsonArray(JsonSpan span, IReadOnlyList<JsonNode> items, bool isComplete)
        : base(span)
    {
        Items = items;
        IsComplete = isComplete;
    }

    /// <summary>Its elements in order.</summary>
    public IReadOnlyList<JsonNode> Items { get; }

    /// <summary>Gets whether these are definitely all: nothing in it is broken or only known at run time.</summary>
    public bool IsComplete { get; }
}
