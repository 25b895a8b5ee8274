using System.Text.Json;
using Percl.Language;

namespace PerclGenerator.Analyzers.Tests.Corpus;

/// <summary>Reads a script in JSON for the rules, as far as the corpus needs it. A place is the number of a path.</summary>
internal sealed class JsonScript
{
    private readonly LanguageSchema _language;
    private readonly List<string> _paths = [];

    private JsonScript(LanguageSchema language)
    {
        _language = language;
    }

    /// <summary>What the rules say of a script: the rule and the path.</summary>
    public static IEnumerable<(Violation Violation, string Path)> Check(JsonElement script, LanguageSchema language)
    {
        var reader = new JsonScript(language);
        var model = reader.ReadCommands("$", script, ScriptKind.Script);
        return RuleBook.Check(model, language).Select(violation => (violation, reader._paths[violation.Place.Id]));
    }

    private ScriptModel ReadCommands(string path, JsonElement commands, ScriptKind kind) =>
        new(kind, new EquatableArray<ScriptItem>(commands.EnumerateArray().Select((item, i) => ReadCommand($"{path}[{i}]", item))))
        {
            IsComplete = true,
            Place = Place(path),
        };

    private ScriptItem ReadCommand(string path, JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object || item.EnumerateObject().Count() != 1)
        {
            return new UnknownItems(Place(path));
        }

        var command = item.EnumerateObject().Single();
        var schema = _language.Find(command.Name);
        path += "." + command.Name;
        return new CommandNode(Place(path), schema)
        {
            Attributes = ReadMembers(path, command.Value, schema),
            IsComplete = true,
        };
    }

    private EquatableArray<AttributeNode> ReadMembers(string path, JsonElement members, CommandSchema? schema) =>
        members.ValueKind == JsonValueKind.Object
            ? new(members.EnumerateObject().Select(member => new AttributeNode(
                Place($"{path}.{member.Name}"),
                member.Name,
                ReadValue($"{path}.{member.Name}", member.Value, schema?.Find(member.Name)))))
            : default;

    private ScriptValue ReadValue(string path, JsonElement value, AttributeSchema? attribute) => value.ValueKind switch
    {
        JsonValueKind.Null => NullValue.Instance,
        JsonValueKind.True or JsonValueKind.False => new BooleanValue(value.GetBoolean()),
        JsonValueKind.Number => new NumberValue(value.GetRawText()),
        JsonValueKind.String => TextValue.Constant(value.GetString()!),
        JsonValueKind.Array when attribute is { HoldsCommands: true } =>
            new CommandsValue(ReadCommands(path, value, ScriptKind.Prompts)),
        JsonValueKind.Object => new ObjectValue(ReadMembers(path, value, attribute?.Members)) { IsComplete = true },
        _ => UnknownValue.Instance,
    };

    private Place Place(string path)
    {
        _paths.Add(path);
        return new Place(_paths.Count - 1);
    }
}
