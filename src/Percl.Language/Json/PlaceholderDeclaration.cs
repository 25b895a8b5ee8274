namespace Percl.Language.Json;

/// <summary>
/// Represents a placeholder as its first use declares it. Placeholders of the same name have the same value.
/// </summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type of the value.</param>
/// <param name="Span">The location of the first use.</param>
public sealed record PlaceholderDeclaration(string Name, PlaceholderType Type, JsonSpan Span);
