using Percl.Language.Json;
using Percl.Language.JsonScripts;
using Percl.Tool.Inputs;

namespace Percl.Tool.Linting;

/// <summary>Represents a script that was checked.</summary>
/// <param name="Source">The script.</param>
/// <param name="Findings">The findings in the order of the source.</param>
internal sealed record CheckedScript(ScriptSource Source, IReadOnlyList<ScriptFinding> Findings)
{
    // A report needs the editors of many scripts, one after the other.
    private readonly WeakReference<JsonEditor?> _editor = new(null);

    /// <summary>Gets a value that indicates whether the script is JSON throughout.</summary>
    public required bool IsJson { get; init; }

    /// <summary>Gets a value that indicates whether the script has placeholders.</summary>
    public required bool HasPlaceholders { get; init; }

    /// <summary>Gets the lines of the script.</summary>
    public required TextLines Lines { get; init; }

    /// <summary>Gets the editor of the script.</summary>
    public JsonEditor Editor
    {
        get
        {
            if (!_editor.TryGetTarget(out var editor))
            {
                _editor.SetTarget(editor = new JsonEditor(Source.Text, JsonSyntax.File));
            }

            return editor;
        }
    }

    /// <summary>Returns what a report needs of the script: of one without findings its name.</summary>
    public CheckedScript ForReport() => Findings.Count > 0
        ? this
        : this with { Source = Source with { Text = "" }, Lines = TextLines.None };
}
