using Percl.Language.Collections;

namespace PerclGenerator.ScriptFiles;

/// <summary>The C# member of a script file.</summary>
/// <param name="Path">Where the file stands.</param>
/// <param name="Shown">What documentation calls it.</param>
/// <param name="Namespace">The namespace; null for the global one.</param>
/// <param name="Containers">The classes around the member, outermost first.</param>
/// <param name="Member">The member's name.</param>
/// <param name="HintName">The generated file's name.</param>
internal sealed record ScriptFileName(
    string Path, string Shown, string? Namespace, EquatableArray<string> Containers, string Member, string HintName);
