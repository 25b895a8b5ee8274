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
    private readonly Lazy<JsonEditor> _editor = new(() => new JsonEditor(Source.Text, JsonSyntax.File));

    /// <summary>Gets the lines of the script.</summary>
    public required TextLines Lines { get; init; }

    /// <summary>Gets the editor of the script.</summary>
    public JsonEditor Editor => _editor.Value;
}
