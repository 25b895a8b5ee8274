using Percl.Language.Json;
using Percl.Language.JsonScripts;
using Percl.Tool.Inputs;

namespace Percl.Tool.Linting;

/// <summary>Represents a script that was checked.</summary>
/// <param name="Source">The script.</param>
/// <param name="Script">The script, read as JSON.</param>
/// <param name="Findings">The findings in the order of the source.</param>
internal sealed record CheckedScript(ScriptSource Source, JsonScript Script, IReadOnlyList<ScriptFinding> Findings)
{
    // A report needs the editors of many scripts, one after the other.
    private readonly WeakReference<JsonEditor?> _editor = new(null);

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
}
