namespace Percl.Simulation;

/// <summary>Changes whether the others hear the keys of the participant.</summary>
/// <param name="conferences">The conferences.</param>
internal sealed class SetDTMFPassThroughRun(ConferenceRegistry conferences) : CommandRun<SetDTMFPassThrough>
{
    /// <inheritdoc/>
    protected override Task<Step> RunAsync(SetDTMFPassThrough command, Leg call, CommandContext context)
    {
        if (conferences.Find(call) is not { } place)
        {
            return Task.FromResult(context.Ignore(Choices.NotAParticipant));
        }

        place.Participant.SetPassesKeys(command.DtmfPassThrough ?? true);
        return Task.FromResult(Step.Continue);
    }
}
