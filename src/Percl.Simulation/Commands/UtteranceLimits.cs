namespace Percl.Simulation;

/// <summary>Represents what ends the recording of an utterance.</summary>
/// <param name="Silence">The silence.</param>
/// <param name="Longest">The largest length.</param>
/// <param name="FinishKeys">The keys.</param>
/// <param name="StartsAtOnce">Whether the recording starts before the first word.</param>
internal sealed record UtteranceLimits(TimeSpan Silence, TimeSpan Longest, string FinishKeys, bool StartsAtOnce);
