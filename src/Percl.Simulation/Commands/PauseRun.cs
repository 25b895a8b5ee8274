namespace Percl.Simulation;

/// <summary>Waits. In front of a script it waits before the call is answered.</summary>
internal sealed class PauseRun : CommandRun<Pause>
{
    /// <inheritdoc/>
    public override bool RunsUnanswered(CommandContext context)
    {
        if (context.IsBeforeAnswer)
        {
            context.Call.Record("call.unanswered", Choices.EarlyPause);
        }

        return context.IsBeforeAnswer;
    }

    /// <inheritdoc/>
    protected override Task<Step> RunAsync(Pause command, Leg call, CommandContext context) =>
        Sounds.PlayAsync(call, command);
}
