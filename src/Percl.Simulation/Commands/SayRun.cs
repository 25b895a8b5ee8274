namespace Percl.Simulation;

/// <summary>Says a text.</summary>
internal sealed class SayRun : CommandRun<Say>
{
    /// <inheritdoc/>
    protected override Task<Step> RunAsync(Say command, Leg call, CommandContext context) =>
        call.ConferenceId is null
            ? Sounds.PlayAsync(call, command)
            : Task.FromResult(context.Ignore(Choices.InConference));
}
