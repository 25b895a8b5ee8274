namespace Percl.Simulation;

/// <summary>Changes whether the participant hears the others.</summary>
/// <param name="conferences">The conferences.</param>
internal sealed class SetListenRun(ConferenceRegistry conferences) : CommandRun<SetListen>
{
    /// <inheritdoc/>
    protected override Task<Step> RunAsync(SetListen command, Leg call, CommandContext context)
    {
        if (conferences.Find(call) is not { } place)
        {
            return Task.FromResult(context.Ignore(Choices.NotAParticipant));
        }

        place.Participant.SetListen(command.Listen ?? true);
        return Task.FromResult(Step.Continue);
    }
}
