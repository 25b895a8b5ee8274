namespace Percl.Simulation;

/// <summary>Represents something that a party can do.</summary>
/// <param name="Leg">The number of the call among those of the walk, from 0.</param>
/// <param name="Text">What the party does, as a call script has it.</param>
internal sealed record ExploredAct(int Leg, string Text);
