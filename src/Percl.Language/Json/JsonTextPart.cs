namespace Percl.Language.Json;

/// <summary>A part of a text.</summary>
/// <param name="Literal">What it says; null for a hole.</param>
/// <param name="Hole">The name of the hole; null for one that has none.</param>
public readonly record struct JsonTextPart(string? Literal, string? Hole);
