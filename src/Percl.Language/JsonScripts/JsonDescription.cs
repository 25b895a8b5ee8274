using Percl.Language.Json;
using Percl.Language.Schema;

namespace Percl.Language.JsonScripts;

/// <summary>What messages call values, and what attributes take.</summary>
internal static class JsonDescription
{
    private const int Longest = 40;

    /// <summary>What a value is.</summary>
    public static string Of(JsonNode value) => value switch
    {
        JsonObject => "an object",
        JsonArray => "a list",
        JsonString { IsConstant: false } => "a text",
        JsonString text => $"the text '{Shorten(text.Value)}'",
        JsonNumber number => $"the number {Shorten(number.Text)}",
        JsonLiteral { Value: { } flag } => flag ? "true" : "false",
        JsonLiteral => "null",
        JsonPlaceholder { Type: PlaceholderType.Boolean } => "a placeholder for true or false",
        _ => "a placeholder for a whole number",
    };

    /// <summary>What an attribute takes.</summary>
    public static string Of(AttributeSchema attribute) => attribute.Kind switch
    {
        ValueKind.Boolean => "true or false",
        ValueKind.WholeNumber => "a whole number",
        ValueKind.Number => "a number",
        ValueKind.Command => "an object with one command",
        ValueKind.Commands => "a list of commands",
        ValueKind.Members => "an object",
        ValueKind.Texts => "a list of texts",
        ValueKind.Map => "an object of texts",
        _ => "a text",
    };

    /// <summary>A text of others, short enough for a message.</summary>
    public static string Shorten(string text) => text.Length > Longest ? text.Substring(0, Longest) + "…" : text;
}
