using Percl.Language.Json;
using Percl.Language.Violations;

namespace Percl.Language.JsonScripts;

/// <summary>Represents a suggestion to apply.</summary>
/// <param name="Span">The location of the violation.</param>
/// <param name="Suggestion">The suggestion.</param>
/// <param name="Related">The violation's other location; null where there is none.</param>
public sealed record JsonChange(JsonSpan Span, Suggestion Suggestion, JsonSpan? Related);
