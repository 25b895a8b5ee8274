using Percl.Language.Json;
using Percl.Language.Violations;

namespace Percl.Language.JsonScripts;

/// <summary>Carries out suggestions in JSON: text in, changes of it out. Strings and files have this one editor.</summary>
public sealed partial class JsonEditor
{
    private readonly JsonSyntax _syntax;
    private readonly JsonIndex _index;
    private readonly HashSet<string> _placeholders;
    private readonly string? _baseUrl;
    private readonly JsonLayout _layout;
    private readonly JsonItems _items;
    private readonly List<JsonEdit> _edits = [];

    private JsonEditor(string source, JsonSyntax syntax)
    {
        var tree = JsonParser.Parse(source, syntax);
        _syntax = syntax;
        _index = new JsonIndex(tree);
        _placeholders = [.. tree.Placeholders.Select(static placeholder => placeholder.Name)];
        _baseUrl = tree.Placeholders.FirstOrDefault(static placeholder => placeholder.Type == PlaceholderType.Text && BaseUrlName.IsOne(placeholder.Name))?.Name;
        _layout = new JsonLayout(source);
        _items = new JsonItems(_layout);
    }

    /// <summary>What is to be changed, in order; nothing where the source has no such places.</summary>
    /// <param name="source">The source.</param>
    /// <param name="syntax">What it may have beside JSON.</param>
    /// <param name="changes">The suggestions.</param>
    public static IReadOnlyList<JsonEdit> Edit(string source, JsonSyntax syntax, IReadOnlyCollection<JsonChange> changes)
    {
        var editor = new JsonEditor(source, syntax);
        foreach (var change in changes)
        {
            editor.ChangeValue(change);
        }

        editor.Remove(changes);
        editor.Move(changes);
        editor.Add(changes);
        return Merge(editor._edits);
    }

    /// <summary>Makes changes.</summary>
    public static string Apply(string source, IReadOnlyList<JsonEdit> edits)
    {
        var result = new System.Text.StringBuilder(source.Length);
        var end = 0;
        foreach (var edit in edits)
        {
            result.Append(source, end, edit.Span.Start - end).Append(edit.NewText(source));
            end = edit.Span.End;
        }

        return result.Append(source, end, source.Length - end).ToString();
    }

    /// <summary>The changes in order. What is taken away twice goes once; of others that overlap the first counts.</summary>
    private static List<JsonEdit> Merge(IEnumerable<JsonEdit> edits)
    {
        var merged = new List<JsonEdit>();
        foreach (var edit in edits.OrderBy(static edit => edit.Span.Start).ThenBy(static edit => edit.Span.Length))
        {
            var last = merged.LastOrDefault();
            if (edit.Span.Start >= last.Span.End)
            {
                merged.Add(edit);
            }
            else if (IsDeletion(last) && IsDeletion(edit))
            {
                merged[merged.Count - 1] = JsonEdit.Delete(last.Span.Start, Math.Max(last.Span.End, edit.Span.End));
            }
        }

        return merged;
    }

    private static bool IsDeletion(JsonEdit edit) => edit is { Text: "", Copy: null, Span.Length: > 0 };

    private void ChangeValue(JsonChange change)
    {
        var (kind, name, json) = change.Suggestion;
        switch (kind)
        {
            case SuggestionKind.ReplaceValue when _index.Find(change.Span.Start) is { } slot:
                _edits.Add(new JsonEdit(slot.Value.Span, json));
                break;
            case SuggestionKind.EditText when _index.Find(change.Span.Start)?.Value is JsonString { IsBroken: false } text:
                var start = text.SourceOffset(change.Suggestion.Offset);
                var end = text.SourceOffset(change.Suggestion.Offset + change.Suggestion.Length);
                _edits.Add(new JsonEdit(JsonSpan.Between(start, end), name));
                break;
            case SuggestionKind.PrefixUrl when _baseUrl is not null && _index.Find(change.Span.Start)?.Value is JsonString text:
                _edits.Add(JsonEdit.Insert(text.Span.Start + 1, $"{{{{{_baseUrl}}}}}{name}"));
                break;
            case SuggestionKind.FillWithPlaceholder when _syntax.AllowsPlaceholders
                && _index.Find(change.Span.Start) is { Value: JsonString or JsonLiteral, Member: { } filled } slot
                && filled.Name.Value == name:
                _edits.Add(new JsonEdit(slot.Value.Span, NewPlaceholder(change.Suggestion)));
                break;
            case SuggestionKind.Rename when _index.FindNamed(change.Span.Start) is { Member: { } member }:
                _edits.Add(new JsonEdit(member.Name.Span, JsonScalar.Of(name)));
                break;
            case SuggestionKind.WrapInList when _index.Find(change.Span.Start) is { } slot:
                _edits.Add(JsonEdit.Insert(slot.Value.Span.Start, "["));
                _edits.Add(JsonEdit.Insert(slot.Value.Span.End, "]"));
                break;
            case SuggestionKind.SplitCommands when _index.FindNamed(change.Span.Start)?.Parent is { Value: JsonObject commands }:
                Split(commands);
                break;
            case SuggestionKind.SetAttribute when _index.Find(change.Span.Start)?.Parent is { Value: JsonObject owner }
                && owner.Members.FirstOrDefault(member => member.Name.Value == name) is { } set:
                _edits.Add(new JsonEdit(set.Value.Span, json));
                break;
        }
    }

    /// <summary>A placeholder that nothing else fills with its value.</summary>
    private string NewPlaceholder(Suggestion suggestion)
    {
        var name = suggestion.Name;
        for (var i = 2; !_placeholders.Add(name); i++)
        {
            name = suggestion.Name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return suggestion.Json.Length == 0 ? $"\"{{{{{name}}}}}\"" : $"{{{{{name}:{suggestion.Json}}}}}";
    }

    private void Split(JsonObject commands)
    {
        var space = _layout.IsSpaced(commands.Span.Start + 1) ? " " : "";
        foreach (var member in commands.Members.Take(commands.Members.Count - 1))
        {
            var comma = _layout.FindComma(member.Value.Span.End);
            if (comma >= 0)
            {
                _edits.Add(new JsonEdit(new JsonSpan(comma, 1), $"{space}}},{space}{{"));
            }
        }
    }
}
