namespace Percl.Simulation;

/// <summary>Represents a choice of the simulator where FreeClimb's reference is silent or its sources differ.</summary>
/// <param name="About">What the choice is about: a command, a webhook or a part of a call.</param>
/// <param name="What">The choice, as the marks of events show it.</param>
internal sealed record Choice(string About, string What);
