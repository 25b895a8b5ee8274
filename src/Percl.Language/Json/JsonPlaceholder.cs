namespace Percl.Language.Json;

/// <summary>Represents a value of a known type that is filled in at run time: <c>{{name:int}}</c>.</summary>
public sealed class JsonPlaceholder : JsonNode
{
    internal JsonPlaceholder(JsonSpan span, string name, PlaceholderType type)
        : base(span)
    {
        Name = name;
        Type = type;
    }

    /// <summary>Gets the name of the placeholder.</summary>
    public string Name { get; }

    /// <summary>Gets the type of the value that fills the placeholder.</summary>
    public PlaceholderType Type { get; }
}
