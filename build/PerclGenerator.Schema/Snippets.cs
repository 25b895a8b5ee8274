using System.Globalization;
using System.Text.Json.Nodes;
using Percl.CSharp.Declarations;
using Percl.Language.Schema;

namespace PerclGenerator.Schema;

/// <summary>
/// What editors insert for a command: its required attributes, with a tab stop for each value. VS Code knows the
/// keyword <c>defaultSnippets</c>; others ignore it.
/// </summary>
internal static class Snippets
{
    /// <summary>Adds what is inserted as the value behind the name of a command.</summary>
    public static void Add(JsonObject schema, CommandSchema command)
    {
        if (command.Attributes.Any(static attribute => attribute.IsRequired))
        {
            schema["defaultSnippets"] = new JsonArray(new JsonObject { ["body"] = Body(command) });
        }
    }

    /// <summary>Returns what is offered as an element of a list of commands.</summary>
    public static JsonArray OfElements(IEnumerable<ParsedCommand> commands, Declarations declarations) =>
        new([.. commands.Select(command => new JsonObject
        {
            ["label"] = command.Schema.Name,
            ["description"] = declarations.DocumentationOf(command.Type).Summary,
            ["body"] = new JsonObject { [command.Schema.Name] = Body(command.Schema) },
        })]);

    private static JsonObject Body(CommandSchema command)
    {
        var body = new JsonObject();
        foreach (var attribute in command.Attributes.Where(static attribute => attribute.IsRequired))
        {
            body[attribute.Name] = Value(attribute, body.Count + 1);
        }

        return body;
    }

    private static JsonNode Value(AttributeSchema attribute, int stop) => attribute switch
    {
        // A circumflex makes the editor insert the rest without quotation marks.
        { Kind: ValueKind.Boolean } => $"^${{{stop}:true}}",
        { Kind: ValueKind.WholeNumber or ValueKind.Number } => $"^${{{stop}:{Smallest(attribute.Range)}}}",
        { Kind: ValueKind.Commands or ValueKind.Texts } => new JsonArray($"^${stop}"),
        { Kind: ValueKind.Members, Members: { } members } => Body(members),
        { IsAbsoluteUrl: true } => $"${{{stop}:https://}}",
        { AllowedValues: [var first, ..] } => $"${{{stop}:{first}}}",
        _ => $"${stop}",
    };

    /// <summary>Returns the smallest whole number in a range; 0 where there is none.</summary>
    private static string Smallest(NumberRange? range)
    {
        var smallest = range switch
        {
            { ExcludesMinimum: true, Minimum: > double.NegativeInfinity and var minimum } => Math.Floor(minimum) + 1,
            { Minimum: > double.NegativeInfinity and var minimum } => Math.Ceiling(minimum),
            _ => 0,
        };
        return smallest.ToString(CultureInfo.InvariantCulture);
    }
}
