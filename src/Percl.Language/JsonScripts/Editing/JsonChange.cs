using Percl.Language.Json;
using Percl.Language.Violations;

namespace Percl.Language.JsonScripts;

/// <summary>A suggestion that is to be carried out.</summary>
/// <param name="Span">The location of the violation.</param>
/// <param name="Suggestion">The suggestion.</param>
/// <param name="Related">The violation's other place; null where it has none.</param>
public sealed record JsonChange(JsonSpan Span, Suggestion Suggestion, JsonSpan? Related);
