namespace Percl.Language.Json;

/// <summary>Represents an object.</summary>
public sealed class JsonObject : JsonNode
{
    internal JsonObject(JsonSpan span, IReadOnlyList<JsonMember> members, bool isComplete)
        : base(span)
    {
        Members = members;
        IsComplete = isComplete;
    }

    /// <summary>Gets the members in order. A name that is specified twice has two members.</summary>
    public IReadOnlyList<JsonMember> Members { get; }

    /// <summary>
    /// Gets a value that indicates whether the members are complete: none is broken or only known at run time.
    /// </summary>
    public bool IsComplete { get; }
}
