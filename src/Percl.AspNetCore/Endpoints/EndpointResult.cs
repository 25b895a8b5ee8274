namespace Percl.AspNetCore;

/// <summary>How a webhook was answered.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="ScriptSize">The length of the script in bytes; null where no script was sent.</param>
internal readonly record struct EndpointResult(string Outcome, long? ScriptSize = null);
