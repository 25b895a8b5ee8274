using Percl.Language.Collections;
using Percl.Language.Facts;
using Percl.Language.Json;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;
using Percl.Language.Wording;

namespace Percl.Language.JsonScripts;

/// <summary>
/// Reads a script from JSON, and finds where it breaks the rules that only JSON can break: what is written in C# has the
/// right names and types.
/// </summary>
public sealed partial class JsonScriptReader
{
    private readonly LanguageSchema _language;
    private readonly JsonLocations _locations = new();
    private readonly List<Violation> _violations = [];

    private JsonScriptReader(LanguageSchema language)
    {
        _language = language;
    }

    /// <summary>Reads a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="syntax">What it may have beside JSON.</param>
    /// <param name="language">The commands that are known.</param>
    public static JsonScript Read(string source, JsonSyntax syntax, LanguageSchema language)
    {
        var tree = JsonParser.Parse(source, syntax);
        var reader = new JsonScriptReader(language);
        foreach (var error in tree.Errors)
        {
            reader.Report(RuleIds.NotJson, error.Span, error.Reason);
        }

        var model = new ScriptModel(ScriptKind.Script, new EquatableArray<ScriptItem>(reader.ReadRoot(tree.Root)))
        {
            IsComplete = tree is { Errors.Count: 0, Root: JsonArray { IsComplete: true } },
            // All of a script without commands, of any other its beginning.
            Id = reader._locations.Add(tree.Root is JsonArray { Items.Count: 0 } ? tree.Root.Span : Mark(tree.Root), tree.Root.Span),
        };
        return new JsonScript(tree, model, reader._violations, reader._locations);
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
            Report(
                RuleIds.NotAnArray,
                Mark(root),
                [JsonDescription.Of(root)],
                root is JsonObject { Members.Count: 1 } ? [new Suggestion(SuggestionKind.WrapInList)] : []);
        }

        // What only lacks its brackets is checked all the same.
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
                Report(RuleIds.NotOneCommand, Mark(item), "is " + JsonDescription.Of(item));
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
                Report(RuleIds.NotOneCommand, element.Span, "has none");
            }

            items.Add(new UnknownItems(_locations.Add(element.Span)));
            return;
        }

        if (members.Count > 1)
        {
            Report(
                RuleIds.NotOneCommand,
                members[1].Name.Span,
                [$"has {members.Count}: '{JsonDescription.Shorten(members[0].Name.Value)}', "
                + $"'{JsonDescription.Shorten(members[1].Name.Value)}'{(members.Count > 2 ? " …" : "")}"],
                CanBeSplit(element) ? [new Suggestion(SuggestionKind.SplitCommands)] : []);
        }

        foreach (var member in members)
        {
            // In which order several would run, or whether they would, nobody knows.
            items.Add(ReadCommand(member, members.Count == 1 ? element.Span : member.Name.Span) with
            {
                IsConditional = members.Count > 1,
            });
        }
    }

    /// <summary>Whether each of the commands runs where they follow one another, as far as it can be told.</summary>
    private bool CanBeSplit(JsonObject element) =>
        element.IsComplete
        && element.Members.Take(element.Members.Count - 1).All(member => _language.Find(member.Name.Value) is not { EndsScript: true })
        && element.Members.Skip(1).All(member => _language.Find(member.Name.Value) is not { FirstInAnswerTo: not null });

    private CommandNode ReadCommand(JsonMember member, JsonSpan whole)
    {
        var name = member.Name;
        var schema = !name.IsConstant ? null : _language.Find(name.Value);
        var place = _locations.Add(name.Span, whole);
        if (schema is null)
        {
            if (name.IsConstant && !name.IsBroken)
            {
                ReportUnknownCommand(name);
            }

            return new CommandNode(place, null);
        }

        if (member.Value is JsonObject attributes)
        {
            return ReadAttributes(schema, attributes, place);
        }

        if (member.Value is not JsonUnknown)
        {
            Report(
                RuleIds.WrongJsonType, Mark(member.Value), schema.Name, "an object of attributes", JsonDescription.Of(member.Value));
        }

        return new CommandNode(place, schema);
    }

    private void ReportUnknownCommand(JsonString name)
    {
        var nearest = NearestName.Find(name.Value, _language.Commands.Select(static command => command.Name));
        Report(
            RuleIds.UnknownCommand,
            name.Span,
            [JsonDescription.Shorten(name.Value), Suggest(name.Value, nearest)],
            nearest is null ? [] : [new Suggestion(SuggestionKind.Rename, nearest)]);
    }

    private static string Suggest(string name, string? nearest) =>
        nearest is null ? ""
        : string.Equals(name, nearest, StringComparison.OrdinalIgnoreCase) ? $"; it is written '{nearest}', and case counts"
        : $"; did you mean '{nearest}'?";

    private void Report(string ruleId, JsonSpan span, params string[] arguments) => Report(ruleId, span, arguments, []);

    private void Report(string ruleId, JsonSpan span, string[] arguments, Suggestion[] suggestions) =>
        _violations.Add(Violation.Of(ruleId, _locations.Add(span), arguments).Suggest(suggestions));

    /// <summary>What to mark of a value: of one that may be long, its beginning.</summary>
    private static JsonSpan Mark(JsonNode value) =>
        value is JsonObject or JsonArray ? new JsonSpan(value.Span.Start, 1) : value.Span;
}
