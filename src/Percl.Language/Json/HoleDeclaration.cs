namespace Percl.Language.Json;

/// <summary>A hole as it is declared by its first use. Holes of the same name are filled with the same value.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Type">What fills it.</param>
public sealed record HoleDeclaration(string Name, HoleType Type);
