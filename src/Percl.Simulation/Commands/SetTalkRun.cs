namespace Percl.Simulation;

/// <summary>Changes whether the others hear the participant.</summary>
/// <param name="conferences">The conferences.</param>
internal sealed class SetTalkRun(ConferenceRegistry conferences) : CommandRun<SetTalk>
{
    /// <inheritdoc/>
    protected override Task<Step> RunAsync(SetTalk command, Leg call, CommandContext context)
    {
        if (conferences.Find(call) is not { } place)
        {
            return Task.FromResult(context.Ignore(Choices.NotAParticipant));
        }

        place.Participant.SetTalk(command.Talk ?? true);
        return Task.FromResult(Step.Continue);
    }
}
