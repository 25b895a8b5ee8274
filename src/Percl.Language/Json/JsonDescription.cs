namespace Percl.Language.Json;

/// <summary>What messages call values, and what attributes take.</summary>
internal static class JsonDescription
{
    private const int Longest = 40;

    /// <summary>What a value is.</summary>
    public static string Of(JsonNode value) => value switch
    {
        JsonObject => "an object",
        JsonArray => "a list",
        JsonText { HasHoles: true } => "a text",
        JsonText text => $"the text '{Shorten(text.Value)}'",
        JsonNumber number => $"the number {Shorten(number.Text)}",
        JsonLiteral { Value: { } flag } => flag ? "true" : "false",
        JsonLiteral => "null",
        JsonHole { Type: HoleType.Boolean } => "a hole for true or false",
        _ => "a hole for a whole number",
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

    /// <summary>What would make the value right, if it is little; empty if not.</summary>
    public static string Hint(ValueKind kind, JsonNode value) => (kind, value) switch
    {
        (ValueKind.Text or ValueKind.Uri or ValueKind.Enum, JsonNumber or JsonLiteral) => "; put it in quotation marks",
        (ValueKind.Text or ValueKind.Uri or ValueKind.Enum, JsonHole hole) => $"; write \"{{{{{hole.Name}}}}}\"",
        (ValueKind.Boolean, JsonText { Value: "true" or "false" }) => "; leave out the quotation marks",
        (ValueKind.Boolean, JsonText { Parts: [{ Hole: { } hole }] }) => $"; write {{{{{hole}:bool}}}}",
        (ValueKind.WholeNumber or ValueKind.Number, JsonText { Parts: [{ Hole: { } hole }] }) => $"; write {{{{{hole}:int}}}}",
        (ValueKind.WholeNumber or ValueKind.Number, JsonText text) when IsNumber(text.Value) => "; leave out the quotation marks",
        (ValueKind.Commands or ValueKind.Texts, JsonObject or JsonText) => "; put it in brackets: [ … ]",
        _ => "",
    };

    /// <summary>A text of others, short enough for a message.</summary>
    public static string Shorten(string text) => text.Length > Longest ? text.Substring(0, Longest) + "…" : text;

    private static bool IsNumber(string text) =>
        text.Length is > 0 and < 20 && JsonParser.Parse(text, JsonSyntax.Strict) is { Errors.Count: 0, Root: JsonNumber };
}
