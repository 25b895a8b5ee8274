namespace Percl.AspNetCore;

/// <summary>Represents an answer that has failed and that a fallback can replace.</summary>
/// <param name="Outcome">The outcome without the fallback, one of <see cref="WebhookOutcome"/>.</param>
/// <param name="Fallback">The nearest fallback.</param>
/// <param name="Failure">The failure.</param>
internal sealed record FailedAnswer(string Outcome, Fallback Fallback, WebhookFailure Failure);
