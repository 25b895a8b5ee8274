using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Percl.Language.Facts;
using Percl.Language.Schema;

namespace PerclGenerator.Schema;

/// <summary>The schema of an attribute's value.</summary>
internal static class AttributeValueSchema
{
    /// <summary>Creates the schema.</summary>
    public static JsonObject Create(AttributeSchema attribute, IPropertySymbol property, Declarations declarations)
    {
        var schema = new JsonObject { ["description"] = declarations.DocumentationOf(property).Summary };
        switch (attribute.Kind)
        {
            case ValueKind.Text or ValueKind.Uri or ValueKind.Enum:
                AddType(schema, attribute, "string");
                TextForms.Add(schema, attribute, property);
                break;
            case ValueKind.Boolean:
                AddType(schema, attribute, "boolean", "string");
                AddHole(schema, attribute, Holes.Boolean);
                break;
            case ValueKind.WholeNumber or ValueKind.Number:
                AddType(schema, attribute, attribute.Kind == ValueKind.Number ? "number" : "integer", "string");
                AddHole(schema, attribute, Holes.Number);
                AddRange(schema, attribute.Range);
                break;
            case ValueKind.Texts:
                AddType(schema, attribute, "array");
                schema["items"] = new JsonObject { ["type"] = "string" };
                break;
            case ValueKind.Map:
                AddType(schema, attribute, "object");
                break;
            case ValueKind.Members:
                AddMembers(schema, AttributesSchema.Create(declarations.Find(property.Type)!, declarations));
                AddType(schema, attribute, "object");
                break;
            case ValueKind.Command:
                AddType(schema, attribute, "object");
                schema["$ref"] = ScriptSchema.Command;
                break;
            case ValueKind.Commands:
                AddType(schema, attribute, "array");
                schema["$ref"] = ScriptSchema.Prompts;
                break;
        }

        return schema;
    }

    private static void AddType(JsonObject schema, AttributeSchema attribute, params string[] types)
    {
        List<string> all = [.. types];
        if (attribute.MayBeText && !all.Contains("string"))
        {
            all.Add("string");
        }

        if (!attribute.IsRequired)
        {
            all.Add("null");
        }

        schema["type"] = all.Count == 1 ? all[0] : new JsonArray([.. all.Select(static type => JsonValue.Create(type))]);
    }

    /// <summary>In quotation marks, a value that is no text can only be a hole.</summary>
    private static void AddHole(JsonObject schema, AttributeSchema attribute, string hole)
    {
        if (!attribute.MayBeText)
        {
            TextForms.AddPattern(schema, hole, RuleIds.WrongJsonType);
        }
    }

    private static void AddRange(JsonObject schema, NumberRange? range)
    {
        if (range is { Minimum: > double.NegativeInfinity and var minimum })
        {
            schema[range.ExcludesMinimum ? "exclusiveMinimum" : "minimum"] = minimum;
        }

        if (range is { Maximum: < double.PositiveInfinity and var maximum })
        {
            schema[range.ExcludesMaximum ? "exclusiveMaximum" : "maximum"] = maximum;
        }
    }

    /// <summary>The members are the value's; its description remains the attribute's.</summary>
    private static void AddMembers(JsonObject schema, JsonObject members)
    {
        foreach (var (keyword, value) in members)
        {
            if (!schema.ContainsKey(keyword) && keyword != "markdownDescription")
            {
                schema[keyword] = value?.DeepClone();
            }
        }
    }
}
