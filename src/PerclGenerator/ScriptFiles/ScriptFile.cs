using Percl.Language.Collections;
using Percl.Language.Json;

namespace PerclGenerator.ScriptFiles;

/// <summary>Represents a parsed script file.</summary>
/// <param name="Source">The file.</param>
/// <param name="Pieces">The pieces of the commands' JSON in order, without the brackets around the commands.</param>
/// <param name="Placeholders">The placeholders; of a file with errors, those that can be read.</param>
internal sealed record ScriptFile(
    ScriptFileSource Source,
    EquatableArray<ScriptFilePiece> Pieces,
    EquatableArray<PlaceholderDeclaration> Placeholders)
{
    /// <summary>Gets a value that indicates whether the file is no script in JSON.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Gets the first commands as JSON with placeholders, for documentation.</summary>
    public EquatableArray<string> Shown { get; init; }
}
