using Percl.Language.Json;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.JsonScripts;

/// <summary>Knows what makes a value of the wrong type right, where it is little.</summary>
internal static class JsonRepair
{
    private static readonly Suggestion Wrap = new(SuggestionKind.WrapInList);

    /// <summary>What messages say of it, empty where it is more, and the change.</summary>
    public static (string Hint, Suggestion? Suggestion) Of(ValueKind kind, JsonNode value) => (kind, value) switch
    {
        (ValueKind.Text or ValueKind.Uri or ValueKind.Enum, JsonNumber number) => Quote(number.Text),
        (ValueKind.Text or ValueKind.Uri or ValueKind.Enum, JsonLiteral { Value: { } flag }) => Quote(JsonScalar.Of(flag)),
        (ValueKind.Text or ValueKind.Uri or ValueKind.Enum, JsonPlaceholder placeholder) => Write($"\"{{{{{placeholder.Name}}}}}\""),
        (ValueKind.Boolean, JsonString { IsConstant: true, Value: "true" or "false" } text) => Unquote(text),
        (ValueKind.Boolean, JsonString { Parts: [{ Placeholder: { } placeholder }] }) => Write($"{{{{{placeholder}:bool}}}}"),
        (ValueKind.WholeNumber or ValueKind.Number, JsonString { Parts: [{ Placeholder: { } placeholder }] }) => Write($"{{{{{placeholder}:int}}}}"),
        (ValueKind.WholeNumber or ValueKind.Number, JsonString { IsConstant: true } text) when IsNumber(text.Value, kind) => Unquote(text),
        (ValueKind.Commands, JsonObject) or (ValueKind.Texts, JsonString) => ("; put it in brackets: [ … ]", Wrap),
        (ValueKind.Commands or ValueKind.Texts, JsonObject or JsonString) => ("; put it in brackets: [ … ]", null),
        _ => ("", null),
    };

    private static (string, Suggestion) Quote(string text) => ("; put it in quotation marks", Become(JsonScalar.Of(text)));

    private static (string, Suggestion) Unquote(JsonString text) => ("; leave out the quotation marks", Become(text.Value));

    private static (string, Suggestion) Write(string json) => ("; write " + json, Become(json));

    private static Suggestion Become(string json) => new(SuggestionKind.ReplaceValue, Json: json);

    private static bool IsNumber(string text, ValueKind kind) =>
        text.Length is > 0 and < 20
        && JsonParser.Parse(text, JsonSyntax.Strict) is { Errors.Count: 0, Root: JsonNumber number }
        && (kind == ValueKind.Number || new NumberValue(number.Text).IsWhole);
}
