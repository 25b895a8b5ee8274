namespace Percl.Language.Json;

/// <summary>A part of a text.</summary>
/// <param name="Literal">What it says; null for a placeholder.</param>
/// <param name="Placeholder">The name of the placeholder; null for one that has none.</param>
public readonly record struct JsonStringPart(string? Literal, string? Placeholder);
