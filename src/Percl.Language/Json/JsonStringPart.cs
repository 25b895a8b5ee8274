namespace Percl.Language.Json;

/// <summary>Represents a part of a string.</summary>
/// <param name="Literal">The characters; null for a placeholder or an interpolation.</param>
/// <param name="Placeholder">The name of the placeholder; null for any other part.</param>
public readonly record struct JsonStringPart(string? Literal, string? Placeholder);
