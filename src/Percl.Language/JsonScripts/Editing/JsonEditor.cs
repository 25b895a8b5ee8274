using Percl.Language.Json;
using Percl.Language.Violations;

namespace Percl.Language.JsonScripts;

/// <summary>
/// Applies suggestions in JSON: it reads a source and returns edits. Strings and files share this editor.
/// </summary>
public sealed partial class JsonEditor
{
    private readonly JsonSyntax _syntax;
    private readonly JsonIndex _index;
    private readonly JsonTree _tree;
    private readonly HashSet<string> _placeholders = [];
    private readonly string? _baseUrl;
    private readonly JsonLayout _layout;
    private readonly JsonItems _items;
    private readonly List<JsonEdit> _edits = [];

    /// <summary>Initializes a new instance for a source, which is read once for all edits.</summary>
    public JsonEditor(string source, JsonSyntax syntax)
    {
        _tree = JsonParser.Parse(source, syntax);
        _syntax = syntax;
        _index = new JsonIndex(_tree);
        _baseUrl = _tree.Placeholders.FirstOrDefault(static placeholder => placeholder.Type == PlaceholderType.Text
            && BaseUrlName.IsOne(placeholder.Name))?.Name;
        _layout = new JsonLayout(source);
        _items = new JsonItems(_layout);
    }

    /// <summary>Returns the edits in order; none where the source does not match the suggestions.</summary>
    /// <param name="source">The source.</param>
    /// <param name="syntax">The syntax of the source.</param>
    /// <param name="changes">The suggestions.</param>
    public static IReadOnlyList<JsonEdit> Edit(
        string source, JsonSyntax syntax, IReadOnlyCollection<JsonChange> changes) =>
        new JsonEditor(source, syntax).Edit(changes);

    /// <summary>Returns the edits in order; none where the source does not match the suggestions.</summary>
    /// <param name="changes">The suggestions, which are applied together.</param>
    public IReadOnlyList<JsonEdit> Edit(IReadOnlyCollection<JsonChange> changes)
    {
        _edits.Clear();
        _placeholders.Clear();
        _placeholders.UnionWith(_tree.Placeholders.Select(static placeholder => placeholder.Name));
        foreach (var change in changes)
        {
            ChangeValue(change);
        }

        Remove(changes);
        Move(changes);
        Add(changes);
        return Merge(_edits);
    }

    /// <summary>Determines whether edits delete a comment of the source.</summary>
    public bool DeletesComment(IReadOnlyList<JsonEdit> edits) => edits.Any(edit => IsDeletion(edit)
        && _tree.Comments.Any(comment => comment.Start >= edit.Span.Start && comment.End <= edit.Span.End));

    /// <summary>Applies edits to a source.</summary>
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

    /// <summary>
    /// Returns the edits in order. Overlapping removals are merged; of other overlapping edits the first counts.
    /// </summary>
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
        var slot = _index.Find(change.Span.Start);
        switch (change.Suggestion)
        {
            case ReplaceValue { Value: var value } when slot is not null:
                _edits.Add(new JsonEdit(slot.Value.Span, JsonScalar.Of(value)));
                break;
            case ReplaceWithPlaceholder { Name: var name, Type: var type } when slot is not null:
                _edits.Add(new JsonEdit(slot.Value.Span, JsonScalar.Placeholder(name, type)));
                break;
            case EditText edit when slot?.Value is JsonString { IsBroken: false } text:
                var start = text.SourceOffset(edit.Offset);
                var end = text.SourceOffset(edit.Offset + edit.Length);
                _edits.Add(new JsonEdit(JsonSpan.Between(start, end), edit.NewText));
                break;
            case PrefixUrl { Separator: var separator } when _baseUrl is not null && slot?.Value is JsonString text:
                _edits.Add(JsonEdit.Insert(text.Span.Start + 1, $"{{{{{_baseUrl}}}}}{separator}"));
                break;
            case FillWithPlaceholder fill when _syntax.AllowsPlaceholders
                && slot is { Value: JsonString or JsonLiteral, Member: { } filled }
                && filled.Name.Value == fill.Name:
                _edits.Add(new JsonEdit(slot.Value.Span, NewPlaceholder(fill)));
                break;
            case Rename { NewName: var name } when _index.FindNamed(change.Span.Start) is { Member: { } member }:
                _edits.Add(new JsonEdit(member.Name.Span, JsonScalar.Of(name)));
                break;
            case WrapInList when slot is not null:
                _edits.Add(JsonEdit.Insert(slot.Value.Span.Start, "["));
                _edits.Add(JsonEdit.Insert(slot.Value.Span.End, "]"));
                break;
            case SplitCommands
                when _index.FindNamed(change.Span.Start)?.Parent is { Value: JsonObject commands }:
                Split(commands);
                break;
            case SetAttribute { Name: var name, Value: var value } when slot?.Parent is { Value: JsonObject owner }
                && owner.Members.FirstOrDefault(member => member.Name.Value == name) is { } set:
                _edits.Add(new JsonEdit(set.Value.Span, JsonScalar.Of(value)));
                break;
        }
    }

    /// <summary>
    /// Returns a placeholder with a new name, since placeholders of the same name have the same value.
    /// </summary>
    private string NewPlaceholder(FillWithPlaceholder suggestion)
    {
        var name = suggestion.Name;
        for (var i = 2; !_placeholders.Add(name); i++)
        {
            name = suggestion.Name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return JsonScalar.Placeholder(name, suggestion.Type);
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
