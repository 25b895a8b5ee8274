namespace Percl.Simulation;

/// <summary>Plays a file before the call is answered.</summary>
internal sealed class PlayEarlyMediaRun : CommandRun<PlayEarlyMedia>
{
    /// <inheritdoc/>
    public override bool RunsUnanswered(CommandContext context) => true;

    /// <inheritdoc/>
    protected override async Task<Step> RunAsync(PlayEarlyMedia command, Leg call, CommandContext context)
    {
        if (!context.IsBeforeAnswer)
        {
            return context.Ignore(Choices.LatePlayEarlyMedia);
        }

        call.Hear(command.File);
        call.Record("play.early", Choices.Playing, ("file", command.File));
        await call.Input.SleepAsync(call.World.Options.AudioDuration);
        return Step.Continue;
    }
}
