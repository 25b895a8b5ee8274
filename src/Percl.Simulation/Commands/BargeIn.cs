namespace Percl.Simulation;

/// <summary>Represents the interruption of prompts.</summary>
/// <param name="By">What interrupted them.</param>
/// <param name="Prompt">The number of the prompt, from 1.</param>
/// <param name="Loop">The number of the loop, from 1.</param>
/// <param name="Played">The time that the loop had played.</param>
/// <param name="At">The time of the interruption.</param>
internal sealed record BargeIn(Occurrence By, int Prompt, int Loop, TimeSpan Played, DateTimeOffset At);
