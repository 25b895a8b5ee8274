using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Represents where a command runs.</summary>
/// <param name="Call">The call.</param>
/// <param name="Answer">The answer whose script has the command.</param>
/// <param name="Index">The position in the script, from 0.</param>
internal sealed record CommandContext(Leg Call, Answer Answer, int Index)
{
    /// <summary>
    /// Gets a value that indicates whether the call is not yet answered, because nothing in front of the command
    /// answered it.
    /// </summary>
    public bool IsBeforeAnswer => Answer.IsFirstOfInboundCall && !Call.IsAnswered;

    /// <summary>Ends the call, whose state does not allow the command.</summary>
    /// <param name="problem">What is wrong.</param>
    public Step Refuse(string problem)
    {
        Call.Record("command.failed", Choices.WrongState, ("problem", problem));
        return new EndStep(CallEndedReason.PerclProcessingError);
    }

    /// <summary>Goes on without the command.</summary>
    /// <param name="choice">The choice that it follows; null where the reference says so.</param>
    public Step Ignore(Choice? choice)
    {
        Call.Record("command.ignored", choice);
        return Step.Continue;
    }
}
