using Percl.Language.Collections;
using Percl.Language.Json;

namespace PerclGenerator.ScriptFiles;

/// <summary>Represents a piece of a script file's JSON.</summary>
/// <param name="Attribute">
/// The command and its attribute, for example <c>Redirect.actionUrl</c>; empty for constant JSON.
/// </param>
internal abstract record ScriptFilePiece(string Attribute);

/// <summary>Represents constant JSON.</summary>
/// <param name="Json">The JSON, minified.</param>
internal sealed record LiteralPiece(string Json) : ScriptFilePiece("");

/// <summary>Represents a placeholder for a value that is not a string.</summary>
/// <param name="Attribute">The command and its attribute.</param>
/// <param name="Placeholder">The name of the placeholder.</param>
internal sealed record ValuePiece(string Attribute, string Placeholder) : ScriptFilePiece(Attribute);

/// <summary>Represents a string with placeholders.</summary>
/// <param name="Attribute">The command and its attribute.</param>
/// <param name="Parts">The parts of the string.</param>
internal sealed record ComposedPiece(string Attribute, EquatableArray<JsonStringPart> Parts)
    : ScriptFilePiece(Attribute);
