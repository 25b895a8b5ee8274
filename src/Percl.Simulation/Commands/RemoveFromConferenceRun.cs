namespace Percl.Simulation;

/// <summary>Takes the call out of its conference.</summary>
internal sealed class RemoveFromConferenceRun : CommandRun<RemoveFromConference>
{
    /// <inheritdoc/>
    protected override Task<Step> RunAsync(RemoveFromConference command, Leg call, CommandContext context) =>
        Task.FromResult(call.ConferenceId is null
            ? context.Ignore(Choices.NotAParticipant)
            : new LeaveStep(WaitingPlace.Conference));
}
