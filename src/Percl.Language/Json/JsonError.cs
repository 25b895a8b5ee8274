namespace Percl.Language.Json;

/// <summary>An error in a source that is not JSON.</summary>
/// <param name="Span">The place.</param>
/// <param name="Reason">What is wrong there, as a sentence without its full stop.</param>
/// <param name="IsPlaceholder">Whether a placeholder is wrong, and not JSON itself.</param>
public sealed record JsonError(JsonSpan Span, string Reason, bool IsPlaceholder);
