using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Represents what stops a script from outside.</summary>
internal abstract record Interruption;

/// <summary>The call is over.</summary>
/// <param name="Reason">The reason.</param>
internal sealed record CallOver(CallEndedReason Reason) : Interruption;

/// <summary>The call is taken from the place where it waits, by somebody else.</summary>
/// <param name="Place">The place.</param>
internal sealed record TakenFrom(WaitingPlace Place) : Interruption;

/// <summary>A machine was detected at the other end, and another script takes over.</summary>
/// <param name="Machine">The machine.</param>
/// <param name="Url">The URL that has the script.</param>
internal sealed record MachineFound(MachineType Machine, string Url) : Interruption;
