namespace Percl.Language.Json;

/// <summary>An object.</summary>
public sealed class JsonObject : JsonNode
{
    internal JsonObject(JsonSpan span, IReadOnlyList<JsonMember> members, bool isComplete)
        : base(span)
    {
        Members = members;
        IsComplete = isComplete;
    }

    /// <summary>Its members in order. A name that stands twice is there twice.</summary>
    public IReadOnlyList<JsonMember> Members { get; }

    /// <summary>Whether these are surely all: nothing in it is broken or only known at run time.</summary>
    public bool IsComplete { get; }
}
