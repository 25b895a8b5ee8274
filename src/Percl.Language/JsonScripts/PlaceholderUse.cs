using Percl.Language.Json;
using Percl.Language.Schema;

namespace Percl.Language.JsonScripts;

/// <summary>
/// Represents an attribute whose value is a placeholder, perhaps with a query or a fragment behind it.
/// </summary>
/// <param name="Placeholder">The name of the placeholder.</param>
/// <param name="Command">The command; null where the placeholder is used for anything but an attribute.</param>
/// <param name="Attribute">The attribute; null where there is no command.</param>
/// <param name="IsOnlyCommand">Whether the command is the only one of its list.</param>
public sealed record PlaceholderUse(
    string Placeholder, CommandSchema? Command, AttributeSchema? Attribute, bool IsOnlyCommand)
{
    /// <summary>Finds the uses of the placeholders in strings.</summary>
    public static IEnumerable<PlaceholderUse> Find(JsonTree tree, LanguageSchema language) =>
        FindIn(tree.Root, language);

    private static IEnumerable<PlaceholderUse> FindIn(JsonNode node, LanguageSchema language) => node switch
    {
        JsonArray list => list.Items.SelectMany(item => item is JsonObject { Members: [var only] }
            ? FindInCommand(only, language, list.Items.Count == 1)
            : FindIn(item, language)),
        JsonObject { Members: [var only] } when language.Find(only.Name.Value) is not null =>
            FindInCommand(only, language, isOnlyCommand: true),
        JsonObject other => other.Members.SelectMany(member => FindIn(member.Value, language)),
        JsonString text => FindIn(text.Parts),
        _ => [],
    };

    private static IEnumerable<PlaceholderUse> FindInCommand(
        JsonMember command, LanguageSchema language, bool isOnlyCommand) =>
        language.Find(command.Name.Value) is { } schema && command.Value is JsonObject attributes
            ? attributes.Members.SelectMany(member =>
                member.Value is JsonString { Parts: [{ Placeholder: { } name }, ..] and var parts }
                && (parts.Count == 1 || BeginsQuery(parts[1]))
                && schema.Find(member.Name.Value) is { } attribute
                    ? FindIn(parts.Skip(1)).Prepend(new PlaceholderUse(name, schema, attribute, isOnlyCommand))
                    : FindIn(member.Value, language))
            : FindIn(command.Value, language);

    private static IEnumerable<PlaceholderUse> FindIn(IEnumerable<JsonStringPart> parts) => parts
        .Where(static part => part.Placeholder is not null)
        .Select(static part => new PlaceholderUse(part.Placeholder!, null, null, false));

    /// <summary>Determines whether a URL in front of the part leads to the same endpoint with it.</summary>
    private static bool BeginsQuery(JsonStringPart part) => part.Literal is ['?' or '#' or '&', ..];
}
