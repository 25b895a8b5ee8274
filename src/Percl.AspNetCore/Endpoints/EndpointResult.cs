namespace Percl.AspNetCore;

/// <summary>Describes how a webhook was answered.</summary>
/// <param name="Outcome">The outcome, one of <see cref="WebhookOutcome"/>.</param>
/// <param name="ScriptSize">The length of the script in bytes; null where no script was sent.</param>
internal readonly record struct EndpointResult(string Outcome, long? ScriptSize = null);
