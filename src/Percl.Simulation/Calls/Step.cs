using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Represents what happens after a command, or after a script.</summary>
internal abstract record Step
{
    /// <summary>The next command runs. After a script: it has run to its end.</summary>
    public static Step Continue { get; } = new ContinueStep();

    /// <summary>The call was interrupted, by <see cref="CallInput.Interruption"/>.</summary>
    public static Step Stop { get; } = new StopStep();

    private sealed record ContinueStep : Step;

    private sealed record StopStep : Step;
}

/// <summary>An answer takes the place of the script.</summary>
/// <param name="Answer">The answer.</param>
internal sealed record RunStep(Answer Answer) : Step;

/// <summary>The application ends the call.</summary>
/// <param name="Reason">The reason.</param>
internal sealed record EndStep(CallEndedReason Reason) : Step;

/// <summary>The call leaves the command in which it waits.</summary>
/// <param name="Place">The place that it leaves.</param>
internal sealed record LeaveStep(WaitingPlace Place) : Step;
