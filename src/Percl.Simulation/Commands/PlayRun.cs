namespace Percl.Simulation;

/// <summary>Plays a file.</summary>
internal sealed class PlayRun : CommandRun<Play>
{
    /// <inheritdoc/>
    protected override Task<Step> RunAsync(Play command, Leg call, CommandContext context) =>
        call.ConferenceId is null
            ? Sounds.PlayAsync(call, command)
            : Task.FromResult(context.Ignore(Choices.InConference));
}
