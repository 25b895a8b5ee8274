using Percl.Language.Collections;
using Percl.Language.Json;

namespace PerclGenerator.ScriptFiles;

/// <summary>Represents a parsed script file.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Pieces">The pieces of the commands' JSON in order, without the brackets around the commands.</param>
/// <param name="Placeholders">The placeholders.</param>
internal sealed record ScriptFile(
    string Path, EquatableArray<ScriptFilePiece> Pieces, EquatableArray<PlaceholderDeclaration> Placeholders);
