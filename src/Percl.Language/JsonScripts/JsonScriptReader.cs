using Percl.Language.Collections;
using Percl.Language.Findings;
using Percl.Language.Json;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Wording;

namespace Percl.Language.JsonScripts;

/// <summary>
/// Reads a script from JSON, and finds violations that are only possible in JSON: scripts in C# always have valid names
/// and types.
/// </summary>
public sealed partial class JsonScriptReader
{
    /// <summary>The schema of a command as an attribute that is an object.</summary>
    private static readonly AttributeSchema Attributes = new("") { Kind = ValueKind.Members };

    private readonly LanguageSchema _language;
    private readonly JsonLocations _locations = new();
    private readonly List<Finding> _findings = [];

    private JsonScriptReader(LanguageSchema language)
    {
        _language = language;
    }

    /// <summary>Reads a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="syntax">The syntax of the source.</param>
    /// <param name="language">The known commands.</param>
    public static JsonScript Read(string source, JsonSyntax syntax, LanguageSchema language)
    {
        var tree = JsonParser.Parse(source, syntax);
        var reader = new JsonScriptReader(language);
        foreach (var error in tree.Errors)
        {
            var node = reader._locations.Add(error.Span);
            reader.Report(error.IsPlaceholder
                ? new InvalidPlaceholderFinding(node, error.Reason)
                : new NotJsonFinding(node, error.Reason));
        }

        var model = new ScriptModel(ScriptKind.Script, new EquatableArray<ScriptItem>(reader.ReadRoot(tree.Root)))
        {
            IsComplete = tree is { Errors.Count: 0, Root: JsonArray { IsComplete: true } },
            // The whole script where it has no commands, otherwise its beginning.
            Id = reader._locations.Add(tree.Root is JsonArray { Items.Count: 0 }
                ? tree.Root.Span
                : Mark(tree.Root), tree.Root.Span),
        };
        return new JsonScript(tree, model, reader._findings, reader._locations);
    }

    private List<ScriptItem> ReadRoot(JsonNode root)
    {
        if (root is JsonArray array)
        {
            return ReadCommands(array);
        }

        var items = new List<ScriptItem>();
        if (root is not JsonUnknown)
        {
            Report(new NotAnArrayFinding(
                _locations.Add(Mark(root)), JsonDescription.Of(root), root is JsonObject { Members.Count: 1 }));
        }

        // A command that only lacks the brackets around it is checked all the same.
        if (root is JsonObject { Members: [var only] } element && _language.Find(only.Name.Value) is not null)
        {
            ReadElement(element, items);
        }
        else
        {
            items.Add(new UnknownItems(_locations.Add(root.Span)));
        }

        return items;
    }

    private List<ScriptItem> ReadCommands(JsonArray list)
    {
        var items = new List<ScriptItem>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item is JsonObject element)
            {
                ReadElement(element, items);
                continue;
            }

            if (item is not JsonUnknown)
            {
                Report(new NotOneCommandFinding(_locations.Add(Mark(item)), "is " + JsonDescription.Of(item), false));
            }

            items.Add(new UnknownItems(_locations.Add(item.Span)));
        }

        if (!list.IsComplete)
        {
            items.Add(new UnknownItems(_locations.Add(list.Span)));
        }

        return items;
    }

    private void ReadElement(JsonObject element, List<ScriptItem> items)
    {
        var members = element.Members;
        if (members.Count == 0)
        {
            if (element.IsComplete)
            {
                Report(new NotOneCommandFinding(_locations.Add(element.Span), "has none", false));
            }

            items.Add(new UnknownItems(_locations.Add(element.Span)));
            return;
        }

        if (members.Count > 1)
        {
            var (first, second) = (members[0].Name.Value, members[1].Name.Value);
            Report(new NotOneCommandFinding(
                _locations.Add(members[1].Name.Span),
                $"has {members.Count}: '{JsonDescription.Shorten(first)}', '{JsonDescription.Shorten(second)}'"
                + (members.Count > 2 ? " …" : ""),
                CanBeSplit(element)));
        }

        foreach (var member in members)
        {
            // The order in which several commands of one object would run is not known, nor whether they would run.
            items.Add(ReadCommand(member, members.Count == 1 ? element.Span : member.Name.Span) with
            {
                IsConditional = members.Count > 1,
            });
        }
    }

    /// <summary>
    /// Determines whether each of the commands runs when they follow one another, as far as this is known.
    /// </summary>
    private bool CanBeSplit(JsonObject element) =>
        element.IsComplete
        && element.Members.Take(element.Members.Count - 1).All(
            member => _language.Find(member.Name.Value) is not { EndsScript: true })
        && element.Members.Skip(1).All(
            member => _language.Find(member.Name.Value) is not { FirstInAnswerTo: not null });

    private CommandNode ReadCommand(JsonMember member, JsonSpan whole)
    {
        var name = member.Name;
        var schema = !name.IsConstant ? null : _language.Find(name.Value);
        var id = _locations.Add(name.Span, whole);
        if (schema is null)
        {
            if (name.IsConstant && !name.IsBroken)
            {
                ReportUnknownCommand(name);
            }

            return new CommandNode(id, null);
        }

        if (member.Value is JsonObject attributes)
        {
            return ReadAttributes(schema, attributes, id);
        }

        if (member.Value is not JsonUnknown)
        {
            Report(new WrongJsonTypeFinding(
                _locations.Add(Mark(member.Value)), schema.Name, Attributes, JsonDescription.Of(member.Value)));
        }

        return new CommandNode(id, schema);
    }

    private void ReportUnknownCommand(JsonString name) => Report(new UnknownCommandFinding(
        _locations.Add(name.Span),
        JsonDescription.Shorten(name.Value),
        NearestName.Find(name.Value, _language.Commands.Select(static command => command.Name))));

    private void Report(Finding finding) => _findings.Add(finding);

    /// <summary>Returns the span to mark for a value; for a value that may be long, its first character.</summary>
    private static JsonSpan Mark(JsonNode value) =>
        value is JsonObject or JsonArray ? new JsonSpan(value.Span.Start, 1) : value.Span;
}
