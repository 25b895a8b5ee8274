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

    /// <summary>Its members in order. A name that is specified twice is in it twice.</summary>
    public IReadOnlyList<JsonMember> Members { get; }

    /// <summary>Gets whether these are definitely all: nothing in it is broken or only known at run time.</summary>
    public bool IsComplete { get; }
}
