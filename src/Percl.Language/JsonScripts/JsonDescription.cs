using Percl.Language.Json;

namespace Percl.Language.JsonScripts;

/// <summary>Describes JSON values in messages.</summary>
internal static class JsonDescription
{
    private const int Longest = 40;

    /// <summary>Returns the description of a value.</summary>
    public static string Of(JsonNode value) => value switch
    {
        JsonObject => "an object",
        JsonArray => "an array",
        JsonString { IsConstant: false } => "a string",
        JsonString text => $"the string '{Shorten(text.Value)}'",
        JsonNumber number => $"the number {Shorten(number.Text)}",
        JsonLiteral { Value: { } flag } => flag ? "true" : "false",
        JsonLiteral => "null",
        JsonPlaceholder { Type: PlaceholderType.Boolean } => "a placeholder for true or false",
        _ => "a placeholder for a whole number",
    };

    /// <summary>Returns a string of the user, shortened for a message.</summary>
    public static string Shorten(string text) => text.Length > Longest ? text.Substring(0, Longest) + "…" : text;
}
