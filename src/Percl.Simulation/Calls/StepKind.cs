namespace Percl.Simulation;

/// <summary>Specifies what a <see cref="PlayedStep"/> is.</summary>
internal enum StepKind
{
    /// <summary>A command began.</summary>
    Command,

    /// <summary>A call began, or its telephone was taken care of.</summary>
    Opening,

    /// <summary>The party of a call did something.</summary>
    Party,

    /// <summary>Something else happened, to a call or to none.</summary>
    Other,
}
