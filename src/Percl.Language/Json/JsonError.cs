namespace Percl.Language.Json;

/// <summary>Represents an error in a source that is not JSON.</summary>
/// <param name="Span">The location.</param>
/// <param name="Reason">The reason, as a sentence without its full stop.</param>
/// <param name="IsPlaceholder">Whether a placeholder is wrong, and not JSON itself.</param>
public sealed record JsonError(JsonSpan Span, string Reason, bool IsPlaceholder);
