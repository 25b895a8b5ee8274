using System.Reflection;
using System.Text.Json;

namespace Percl.Tests.Conformance;

/// <summary>Finds what of a script in JSON the declared commands cannot say.</summary>
internal static class DeclaredFit
{
    /// <summary>What cannot be said, each with its place.</summary>
    public static IEnumerable<string> Problems(JsonElement script) => OfCommands("$", script, isPrompt: false);

    private static IEnumerable<string> OfCommands(string path, JsonElement commands, bool isPrompt) =>
        commands.ValueKind == JsonValueKind.Array
            ? commands.EnumerateArray().SelectMany((command, i) => OfCommand($"{path}[{i}]", command, isPrompt))
            : [$"{path}: not an array"];

    private static IEnumerable<string> OfCommand(string path, JsonElement command, bool isPrompt)
    {
        if (command.ValueKind != JsonValueKind.Object || command.EnumerateObject().Count() != 1)
        {
            return [$"{path}: not an object with one command"];
        }

        var (name, attributes) = (command.EnumerateObject().Single().Name, command.EnumerateObject().Single().Value);
        if (!DeclaredType.Commands.TryGetValue(name, out var type))
        {
            return [$"{path}: no command {name}"];
        }

        return isPrompt && !type.IsAssignableTo(typeof(IPromptCommand))
            ? [$"{path}: {name} cannot be nested"]
            : OfMembers($"{path}.{name}", attributes, type);
    }

    private static IEnumerable<string> OfMembers(string path, JsonElement members, Type type)
    {
        if (members.ValueKind != JsonValueKind.Object)
        {
            return [$"{path}: not an object"];
        }

        var declared = DeclaredType.AttributesOf(type);
        return members.EnumerateObject().SelectMany(member => declared.TryGetValue(member.Name, out var property)
            ? OfValue($"{path}.{member.Name}", member.Value, property)
            : [$"{path}: no attribute {member.Name}"]);
    }

    private static IEnumerable<string> OfValue(string path, JsonElement value, PropertyInfo property)
    {
        var type = DeclaredType.ValueType(property);
        var jsonType = DeclaredType.JsonType(type);
        if (!IsA(value, jsonType))
        {
            return [$"{path}: not a JSON {jsonType}"];
        }

        if (DeclaredType.IsObject(type))
        {
            return OfMembers(path, value, type);
        }

        if (type.IsEnum && !DeclaredType.EnumValues(type).Contains(value.GetString()))
        {
            return [$"{path}: no value {value}"];
        }

        return DeclaredType.ItemsOf(type) switch
        {
            "prompt" => OfCommands(path, value, isPrompt: true),
            "string" => Items(value).Where(static item => !IsA(item.Value, "string"))
                .Select(item => $"{path}.{item.Key}: not a JSON string"),
            _ => [],
        };
    }

    private static IEnumerable<KeyValuePair<string, JsonElement>> Items(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
            ? value.EnumerateObject().Select(static item => KeyValuePair.Create(item.Name, item.Value))
            : value.EnumerateArray().Select(static (item, index) => KeyValuePair.Create($"[{index}]", item));

    private static bool IsA(JsonElement value, string jsonType) => jsonType switch
    {
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "array" => value.ValueKind == JsonValueKind.Array,
        _ => value.ValueKind == JsonValueKind.Object,
    };
}
