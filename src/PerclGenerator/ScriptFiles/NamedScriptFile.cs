using Percl.Language.Collections;

namespace PerclGenerator.ScriptFiles;

/// <summary>Represents a script file and its C# member.</summary>
/// <param name="File">The file.</param>
/// <param name="Name">The names of the member.</param>
/// <param name="Checked">
/// The attributes that are checked when they are written; none where the file has no placeholders.
/// </param>
/// <param name="Target">The target framework.</param>
internal sealed record NamedScriptFile(
    ScriptFile File, ScriptFileName Name, EquatableArray<CheckedAttribute> Checked, TargetFramework Target);
