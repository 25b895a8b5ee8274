using System.Text.Json.Nodes;
using Percl.Language.Schema;

namespace PerclGenerator.Schema;

/// <summary>
/// What attributes have to do with each other, as far as a schema can say it. Advice is left out, for to an editor all
/// that a schema refuses is wrong.
/// </summary>
internal static class DependencySchema
{
    /// <summary>Creates what all dependencies of a command say.</summary>
    public static IEnumerable<JsonObject> CreateAll(CommandSchema command) =>
        from attribute in command.Attributes
        from dependency in attribute.Dependencies
        let schema = Create(attribute.Name, dependency, command)
        where schema is not null
        select schema;

    private static JsonObject? Create(string attribute, AttributeDependency dependency, CommandSchema command)
    {
        switch (dependency)
        {
            case RequiredWhen { Condition: var condition }:
                return When(Is(condition, Value(condition, command)), Is(attribute, new JsonObject { ["not"] = Type("null") }));
            case OnlyWhen { Condition: var condition, IsAdvisory: false }:
                return When(Is(attribute, SurelySet()), Is(condition, OrHole(Value(condition, command))));
            case MaxLengthWhen { Condition: var condition, Characters: var most }:
                return Form(condition, schema => TextForms.AddMaxLength(schema, most));
            case ValuesWhen { Condition: var condition, Values: var values }:
                return Form(condition, schema => TextForms.AddValues(schema, values));
            case UrlWhen { Condition: var condition }:
                return Form(condition, static schema => TextForms.AddUrl(schema, allowsEmpty: true));
            default:
                return null;
        }

        JsonObject Form(AttributeCondition condition, Action<JsonObject> add)
        {
            var form = new JsonObject();
            add(form);
            return When(
                condition.HoldsUnset ? IsOrIsUnset(condition) : Is(condition, Value(condition, command)),
                new JsonObject { ["properties"] = new JsonObject { [attribute] = form } });
        }
    }

    private static JsonObject When(JsonObject condition, JsonObject then) => new() { ["if"] = condition, ["then"] = then };

    private static JsonObject Is(AttributeCondition condition, JsonObject value) => condition.Member is { } member
        ? Is(condition.Name, new JsonObject(Type("object").Concat(Is(member, value)).Select(Copy)))
        : Is(condition.Name, value);

    private static JsonObject Is(string attribute, JsonObject value) => new()
    {
        ["required"] = new JsonArray(attribute),
        ["properties"] = new JsonObject { [attribute] = value },
    };

    private static JsonObject IsOrIsUnset(AttributeCondition condition) => new()
    {
        ["properties"] = new JsonObject { [condition.Name] = new JsonObject { ["enum"] = new JsonArray(condition.Value, null) } },
    };

    private static JsonObject Value(AttributeCondition condition, CommandSchema command) => new()
    {
        ["const"] = command.Find(condition.Name)!.Kind == ValueKind.Boolean ? condition.Value == "true" : condition.Value,
    };

    private static JsonObject OrHole(JsonObject value) => new()
    {
        ["anyOf"] = new JsonArray(value, new JsonObject { ["type"] = "string", ["pattern"] = Holes.Any }),
    };

    private static JsonObject SurelySet() => new()
    {
        ["not"] = new JsonObject
        {
            ["anyOf"] = new JsonArray(Type("null"), new JsonObject { ["type"] = "string", ["pattern"] = Holes.Only }),
        },
    };

    private static JsonObject Type(string type) => new() { ["type"] = type };

    private static KeyValuePair<string, JsonNode?> Copy(KeyValuePair<string, JsonNode?> keyword) =>
        KeyValuePair.Create(keyword.Key, keyword.Value?.DeepClone());
}
