namespace Percl.Language.Schema;

/// <summary>An attribute that a command once had.</summary>
/// <param name="Name">Its name in PerCL.</param>
/// <param name="Since">Since when it is gone, for example <c>July 2024</c>.</param>
/// <param name="Replacement">The attribute that took its place; null where none did.</param>
public sealed record AttributeRemoval(string Name, string Since, string? Replacement);
