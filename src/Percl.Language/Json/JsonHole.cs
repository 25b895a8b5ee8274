namespace Percl.Language.Json;

/// <summary>A value that run time fills in and whose type is known: <c>{{name:int}}</c>.</summary>
public sealed class JsonHole : JsonNode
{
    internal JsonHole(JsonSpan span, string name, HoleType type)
        : base(span)
    {
        Name = name;
        Type = type;
    }

    /// <summary>What the hole is called.</summary>
    public string Name { get; }

    /// <summary>What is filled in.</summary>
    public HoleType Type { get; }
}
