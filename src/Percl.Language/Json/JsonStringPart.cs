namespace Percl.Language.Json;

/// <summary>A part of a string.</summary>
/// <param name="Literal">The characters; null for a placeholder or an interpolation.</param>
/// <param name="Placeholder">The name of the placeholder; null for one that has none.</param>
public readonly record struct JsonStringPart(string? Literal, string? Placeholder);
