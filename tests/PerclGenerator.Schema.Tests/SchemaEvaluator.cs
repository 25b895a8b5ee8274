using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PerclGenerator.Schema.Tests;

/// <summary>
/// Checks JSON by a schema, as the specification of JSON Schema 2020-12 says for the keywords that the schema of PerCL
/// uses. Others it does not know, and says so.
/// </summary>
internal sealed class SchemaEvaluator(JsonObject root)
{
    /// <summary>Keywords that only tell something.</summary>
    private static readonly string[] Annotations =
    [
        "$schema", "$defs", "title", "description", "deprecated", "examples",
        // What only some editors know.
        "markdownDescription", "patternErrorMessage", "errorMessage", "doNotSuggest", "defaultSnippets",
    ];

    /// <summary>Where the JSON is refused, and by which keyword.</summary>
    public IReadOnlyList<string> Refuse(JsonNode? instance)
    {
        var refusals = new List<string>();
        Check(root, instance, "$", refusals);
        return refusals;
    }

    private void Check(JsonObject schema, JsonNode? instance, string path, List<string> refusals)
    {
        foreach (var (keyword, value) in schema)
        {
            switch (keyword)
            {
                case "properties":
                    CheckProperties(value!.AsObject(), instance, path, refusals);
                    break;
                case "items":
                    for (var i = 0; i < (instance as JsonArray)?.Count; i++)
                    {
                        Check(value!.AsObject(), instance[i], $"{path}[{i}]", refusals);
                    }

                    break;
                case "$ref":
                    Check(Resolve((string)value!), instance, path, refusals);
                    break;
                case "allOf":
                    foreach (var part in value!.AsArray())
                    {
                        Check(part!.AsObject(), instance, path, refusals);
                    }

                    break;
                case "if":
                    var branch = Accepts(value!, instance) ? "then" : "else";
                    if (schema[branch] is JsonObject consequence)
                    {
                        Check(consequence, instance, path, refusals);
                    }

                    break;
                case "then" or "else" when schema.ContainsKey("if"):
                case var _ when Annotations.Contains(keyword) || Holds(keyword, value, instance, schema):
                    break;
                default:
                    refusals.Add($"{path} {keyword}");
                    break;
            }
        }
    }

    private void CheckProperties(JsonObject properties, JsonNode? instance, string path, List<string> refusals)
    {
        foreach (var (name, value) in instance as JsonObject ?? [])
        {
            if (properties[name] is JsonObject schema)
            {
                Check(schema, value, $"{path}.{name}", refusals);
            }
        }
    }

    private bool Accepts(JsonNode schema, JsonNode? instance)
    {
        var refusals = new List<string>();
        Check(schema.AsObject(), instance, "", refusals);
        return refusals.Count == 0;
    }

    private bool Holds(string keyword, JsonNode? value, JsonNode? instance, JsonObject schema) => keyword switch
    {
        "type" => (value as JsonArray ?? [value!.DeepClone()]).Any(type => Is((string)type!, instance)),
        "enum" => value!.AsArray().Any(allowed => JsonNode.DeepEquals(allowed, instance)),
        "const" => JsonNode.DeepEquals(value, instance),
        "not" => !Accepts(value!, instance),
        "anyOf" => value!.AsArray().Any(part => Accepts(part!, instance)),
        "required" => instance is not JsonObject item || value!.AsArray().All(name => item.ContainsKey((string)name!)),
        "additionalProperties" when value is JsonValue only && !(bool)only =>
            instance is not JsonObject item || item.All(property => schema["properties"]!.AsObject().ContainsKey(property.Key)),
        "minProperties" => instance is not JsonObject item || item.Count >= (int)value!,
        "maxProperties" => instance is not JsonObject item || item.Count <= (int)value!,
        "minimum" => !Is("number", instance) || (double)instance! >= (double)value!,
        "maximum" => !Is("number", instance) || (double)instance! <= (double)value!,
        "minLength" => !Is("string", instance) || Length(instance!) >= (int)value!,
        "maxLength" => !Is("string", instance) || Length(instance!) <= (int)value!,
        "pattern" => !Is("string", instance) || Regex.IsMatch((string)instance!, (string)value!, RegexOptions.ECMAScript),
        _ => throw new NotSupportedException($"The evaluator does not know '{keyword}'."),
    };

    private static bool Is(string type, JsonNode? instance) => type switch
    {
        "null" => instance is null,
        "object" => instance is JsonObject,
        "array" => instance is JsonArray,
        "string" => instance?.GetValueKind() == System.Text.Json.JsonValueKind.String,
        "boolean" => instance?.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
        "number" => instance?.GetValueKind() == System.Text.Json.JsonValueKind.Number,
        "integer" => Is("number", instance) && double.IsInteger((double)instance!),
        _ => throw new NotSupportedException($"There is no type '{type}'."),
    };

    /// <summary>The characters as the specification counts them: a surrogate pair is one.</summary>
    private static int Length(JsonNode text) => ((string)text!).EnumerateRunes().Count();

    private JsonObject Resolve(string reference) =>
        reference.Split('/').Skip(1).Aggregate((JsonNode)root, static (node, name) => node[name]!).AsObject();
}
