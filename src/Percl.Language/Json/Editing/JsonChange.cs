namespace Percl.Language.Json;

/// <summary>A suggestion that is to be carried out.</summary>
/// <param name="Place">The place of the violation.</param>
/// <param name="Suggestion">The suggestion.</param>
/// <param name="Related">The violation's other place; null where it has none.</param>
public sealed record JsonChange(JsonSpan Place, Suggestion Suggestion, JsonSpan? Related);
