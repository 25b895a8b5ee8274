namespace Percl.Language.Json;

/// <summary>A placeholder as it is declared by its first use. Placeholders of the same name are filled with the same value.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Type">What fills it.</param>
public sealed record PlaceholderDeclaration(string Name, PlaceholderType Type);
