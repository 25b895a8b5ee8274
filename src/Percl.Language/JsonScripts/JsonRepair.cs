using Percl.Language.Json;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.JsonScripts;

/// <summary>Finds the small change that corrects a value of the wrong JSON type.</summary>
internal static class JsonRepair
{
    private static readonly Suggestion Wrap = new WrapInList();

    /// <summary>Returns the change and its message, which is empty where there is no small change.</summary>
    public static (string Hint, Suggestion? Suggestion) Of(ValueKind kind, JsonNode value) => kind switch
    {
        ValueKind.Text or ValueKind.Uri or ValueKind.Enum => OfString(value),
        ValueKind.Boolean => OfBoolean(value),
        ValueKind.WholeNumber or ValueKind.Number => OfNumber(kind, value),
        ValueKind.Commands or ValueKind.Texts when value is JsonObject or JsonString =>
            ("; put it in brackets: [ … ]", kind == ValueKind.Commands == value is JsonObject ? Wrap : null),
        _ => ("", null),
    };

    private static (string, Suggestion?) OfString(JsonNode value) => value switch
    {
        JsonNumber number => Quote(number.Text),
        JsonLiteral { Value: { } flag } => Quote(flag ? "true" : "false"),
        JsonPlaceholder { Name: var name } => Write($"\"{{{{{name}}}}}\"", name, ValueKind.Text),
        _ => ("", null),
    };

    private static (string, Suggestion?) OfBoolean(JsonNode value) => value switch
    {
        JsonString { IsConstant: true, Value: "true" or "false" } text =>
            Unquote(new BooleanValue(text.Value == "true")),
        JsonString { Parts: [{ Placeholder: { } name }] } => Write($"{{{{{name}:bool}}}}", name, ValueKind.Boolean),
        _ => ("", null),
    };

    private static (string, Suggestion?) OfNumber(ValueKind kind, JsonNode value) => value switch
    {
        JsonString { Parts: [{ Placeholder: { } name }] } => Write($"{{{{{name}:int}}}}", name, ValueKind.WholeNumber),
        JsonString { IsConstant: true } text when IsNumber(text.Value, kind) => Unquote(new NumberValue(text.Value)),
        _ => ("", null),
    };

    private static (string, Suggestion) Quote(string text) =>
        ("; put it in quotation marks", new ReplaceValue(TextValue.Constant(text)));

    private static (string, Suggestion) Unquote(ScriptValue value) =>
        ("; leave out the quotation marks", new ReplaceValue(value));

    private static (string, Suggestion) Write(string json, string name, ValueKind type) =>
        ("; write " + json, new ReplaceWithPlaceholder(name, type));

    private static bool IsNumber(string text, ValueKind kind) =>
        text.Length is > 0 and < 20
        && JsonParser.Parse(text, JsonSyntax.Strict) is { Errors.Count: 0, Root: JsonNumber number }
        && (kind == ValueKind.Number || new NumberValue(number.Text).IsWhole);
}
