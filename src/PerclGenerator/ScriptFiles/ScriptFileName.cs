using Percl.Language.Collections;

namespace PerclGenerator.ScriptFiles;

/// <summary>Represents the names of a script file's C# member.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Shown">The name of the file in documentation.</param>
/// <param name="Namespace">The namespace; null for the global one.</param>
/// <param name="Containers">The containing classes, outermost first.</param>
/// <param name="Member">The member's name.</param>
/// <param name="HintName">The name of the generated file.</param>
internal sealed record ScriptFileName(
    string Path, string Shown, string? Namespace, EquatableArray<string> Containers, string Member, string HintName);
