namespace Menu;

/// <summary>The transfer of a caller to an agent.</summary>
/// <param name="ConferenceId">
/// The conference in which the agent waits for the caller; null while the agent's telephone rings.
/// </param>
internal sealed record Transfer(string? ConferenceId);
