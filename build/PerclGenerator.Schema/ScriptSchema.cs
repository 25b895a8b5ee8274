using System.Text.Json.Nodes;
using Percl.CSharp.Declarations;

namespace PerclGenerator.Schema;

/// <summary>
/// The schema of a script. What it refuses, the rules refuse or warn of; the rules see more than a schema can say.
/// </summary>
internal static class ScriptSchema
{
    /// <summary>The reference to the schema of a list of prompts.</summary>
    public const string Prompts = "#/$defs/prompts";

    /// <summary>The reference to the schema of one command.</summary>
    public const string Command = "#/$defs/command";

    /// <summary>Creates the schema.</summary>
    public static JsonObject Create(Declarations declarations)
    {
        var definitions = new JsonObject
        {
            ["command"] = OneOf(declarations.Commands, declarations),
            ["prompts"] = new JsonObject
            {
                ["items"] = OneOf(
                    declarations.Commands.Where(static command => command.Schema.IsPrompt), declarations),
            },
        };
        foreach (var command in declarations.Commands)
        {
            definitions[command.Schema.Name] = AttributesSchema.Create(command, declarations);
        }

        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "PerCL",
            ["description"] = "A script of FreeClimb: commands, which run in their order.",
            ["type"] = "array",
            ["items"] = new JsonObject { ["$ref"] = Command },
            ["$defs"] = definitions,
        };
    }

    private static JsonObject OneOf(IEnumerable<ParsedCommand> commands, Declarations declarations) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(commands.Select(static command => KeyValuePair.Create<string, JsonNode?>(
            command.Schema.Name, new JsonObject { ["$ref"] = $"#/$defs/{command.Schema.Name}" }))),
        ["additionalProperties"] = false,
        ["minProperties"] = 1,
        ["maxProperties"] = 1,
        ["defaultSnippets"] = Snippets.OfElements(commands, declarations),
    };
}
