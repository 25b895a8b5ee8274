namespace Percl.Language.Json;

/// <summary>A value that run time fills in and whose type is known: <c>{{name:int}}</c>.</summary>
public sealed class JsonPlaceholder : JsonNode
{
    internal JsonPlaceholder(JsonSpan span, string name, PlaceholderType type)
        : base(span)
    {
        Name = name;
        Type = type;
    }

    /// <summary>What the placeholder is called.</summary>
    public string Name { get; }

    /// <summary>What is filled in.</summary>
    public PlaceholderType Type { get; }
}
