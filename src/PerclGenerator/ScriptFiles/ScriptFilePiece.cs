using Percl.Language.Collections;
using Percl.Language.Json;

namespace PerclGenerator.ScriptFiles;

/// <summary>A piece of the JSON of a script file.</summary>
internal abstract record ScriptFilePiece;

/// <summary>JSON that is always the same.</summary>
/// <param name="Json">The JSON, minified.</param>
internal sealed record LiteralPiece(string Json) : ScriptFilePiece;

/// <summary>A value that is not a string.</summary>
/// <param name="Placeholder">Which placeholder fills it.</param>
internal sealed record ValuePiece(string Placeholder) : ScriptFilePiece;

/// <summary>A string that has placeholders.</summary>
/// <param name="Attribute">The command and its attribute, for example <c>Redirect.actionUrl</c>.</param>
/// <param name="Parts">Its parts.</param>
internal sealed record ComposedPiece(string Attribute, EquatableArray<JsonStringPart> Parts) : ScriptFilePiece;
