using Percl.Language.Collections;
using Percl.Language.Json;

namespace PerclGenerator.ScriptFiles;

/// <summary>A script file, read.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Pieces">What is written for it, in order: the commands without the brackets around them.</param>
/// <param name="Placeholders">What its program fills in.</param>
internal sealed record ScriptFile(
    string Path, EquatableArray<ScriptFilePiece> Pieces, EquatableArray<PlaceholderDeclaration> Placeholders);
