using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Percl.Language.Json;
using Percl.Language.JsonScripts;

namespace PerclGenerator.CodeFixes;

/// <summary>Applies suggestions in script files.</summary>
internal static class ScriptFileEditor
{
    /// <summary>Returns the source with all fixes applied together; null where nothing changes.</summary>
    public static SourceText? Edit(SourceText text, IEnumerable<SuggestedFix> fixes)
    {
        var changes = fixes
            .Select(static fix => new JsonChange(
                SpanOf(fix.Location), fix.Suggestion, fix.Related is { } related ? SpanOf(related) : null))
            .ToArray();
        var source = text.ToString();
        var edits = JsonEditor.Edit(source, JsonSyntax.File, changes);
        return edits.Count == 0
            ? null
            : text.WithChanges(edits.Select(edit =>
                new TextChange(new TextSpan(edit.Span.Start, edit.Span.Length), edit.NewText(source))));
    }

    private static JsonSpan SpanOf(Location location) => new(location.SourceSpan.Start, location.SourceSpan.Length);
}
