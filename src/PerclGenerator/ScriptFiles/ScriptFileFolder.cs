using Percl.Language.Collections;

namespace PerclGenerator.ScriptFiles;

/// <summary>Represents the class for a folder.</summary>
/// <param name="Classes">The containing classes, outermost first, and the class itself.</param>
/// <param name="Shown">The path of the folder in the project.</param>
internal sealed record ScriptFileFolder(EquatableArray<string> Classes, string Shown);
