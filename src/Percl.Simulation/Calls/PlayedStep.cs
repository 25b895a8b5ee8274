namespace Percl.Simulation;

/// <summary>Represents one step of a simulation: a command began, or somebody did something.</summary>
/// <param name="Kind">What the step is.</param>
/// <param name="Call">The call; null where the step concerns none.</param>
/// <param name="Command">The command; null where somebody did something.</param>
/// <param name="Text">What a call script has after the name of the call; "" for a command.</param>
internal sealed record PlayedStep(StepKind Kind, Leg? Call, IPerclCommand? Command, string Text);
