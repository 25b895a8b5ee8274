using Percl.Language.Collections;

namespace Percl.CSharp.ScriptFiles;

/// <summary>Represents the C# name of a script file's type.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Shown">The path of the file in the project, in messages and documentation.</param>
/// <param name="Namespace">The namespace; null for the global one.</param>
/// <param name="Containers">The containing classes, outermost first.</param>
/// <param name="Member">The name of the type.</param>
internal sealed record ScriptFileName(
    string Path, string Shown, string? Namespace, EquatableArray<string> Containers, string Member)
{
    /// <summary>
    /// Gets the reason, as a predicate, why the file cannot have a type of that name; null where it can.
    /// </summary>
    public string? Problem { get; init; }

    /// <summary>Gets the name of the type with its containing classes.</summary>
    public string FullName => string.Join(".", Containers) + "." + Member;
}
