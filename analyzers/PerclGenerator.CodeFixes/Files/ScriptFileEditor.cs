using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Percl.Language.Json;
using Percl.Language.JsonScripts;
using Percl.Language.Violations;

namespace PerclGenerator.CodeFixes;

/// <summary>Carries out suggestions in the text of a script file.</summary>
internal static class ScriptFileEditor
{
    /// <summary>The text with all that is fixed together; null where nothing changes.</summary>
    public static SourceText? Edit(SourceText text, IEnumerable<(Diagnostic Diagnostic, Suggestion Suggestion)> fixes)
    {
        var changes = fixes
            .Select(static fix => new JsonChange(
                SpanOf(fix.Diagnostic.Location),
                fix.Suggestion,
                fix.Diagnostic.AdditionalLocations is [var related, ..] ? SpanOf(related) : null))
            .ToArray();
        var source = text.ToString();
        var edits = JsonEditor.Edit(source, JsonSyntax.File, changes);
        return edits.Count == 0
            ? null
            : text.WithChanges(edits.Select(edit => new TextChange(new TextSpan(edit.Span.Start, edit.Span.Length), edit.NewText(source))));
    }

    private static JsonSpan SpanOf(Location location) => new(location.SourceSpan.Start, location.SourceSpan.Length);
}
