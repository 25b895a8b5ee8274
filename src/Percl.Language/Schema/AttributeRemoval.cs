namespace Percl.Language.Schema;

/// <summary>Represents an attribute that a command no longer has.</summary>
/// <param name="Name">The name in PerCL.</param>
/// <param name="Since">The date of the removal, for example <c>July 2024</c>.</param>
/// <param name="Replacement">The attribute that replaces it; null for none.</param>
public sealed record AttributeRemoval(string Name, string Since, string? Replacement);
