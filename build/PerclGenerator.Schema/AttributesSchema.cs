using System.Text.Json.Nodes;
using Percl.CSharp.Declarations;
using Percl.Language.Schema;

namespace PerclGenerator.Schema;

/// <summary>
/// The schema of a command, or of an object in one: which attributes it has and what they have to do with each other.
/// </summary>
internal static class AttributesSchema
{
    /// <summary>Creates the schema.</summary>
    public static JsonObject Create(ParsedCommand declared, Declarations declarations)
    {
        var attributes = declared.Schema.Attributes;
        var documentation = declarations.DocumentationOf(declared.Type);
        var properties = new JsonObject();
        for (var i = 0; i < attributes.Count; i++)
        {
            properties[attributes[i].Name] = AttributeValueSchema.Create(
                attributes[i], declared.Properties[i], declarations);
        }

        foreach (var removal in declared.Schema.RemovedAttributes)
        {
            properties[removal.Name] = Removed(removal);
        }

        var schema = new JsonObject
        {
            ["description"] = documentation.Summary,
            ["markdownDescription"] = documentation.Markdown,
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
        var required = attributes
            .Where(static attribute => attribute.IsRequired)
            .Select(static attribute => JsonValue.Create(attribute.Name))
            .ToArray();
        if (required.Length > 0)
        {
            schema["required"] = new JsonArray([.. required]);
        }

        if (DependencySchema.CreateAll(declared.Schema).ToArray() is { Length: > 0 } dependencies)
        {
            schema["allOf"] = new JsonArray([.. dependencies]);
        }

        Snippets.Add(schema, declared.Schema);
        return schema;
    }

    /// <summary>Nothing is right in it. Editors that know the last two do not offer it, and say why.</summary>
    private static JsonObject Removed(AttributeRemoval removal)
    {
        var instead = removal.Replacement is { } replacement ? $" Use {replacement}." : "";
        var what = $"It was removed (since {removal.Since}).{instead}";
        return new JsonObject
        {
            ["description"] = what,
            ["deprecated"] = true,
            ["not"] = new JsonObject(),
            ["doNotSuggest"] = true,
            ["errorMessage"] = what,
        };
    }
}
