namespace Percl.Simulation;

/// <summary>Ends the conference of the call, and all calls in it.</summary>
/// <param name="conferences">The conferences.</param>
internal sealed class TerminateConferenceRun(ConferenceRegistry conferences) : CommandRun<TerminateConference>
{
    /// <inheritdoc/>
    protected override async Task<Step> RunAsync(TerminateConference command, Leg call, CommandContext context)
    {
        if (conferences.Find(call) is not { } place)
        {
            return context.Refuse("The call is in no conference.");
        }

        await place.Conference.TerminateAsync();
        return Step.Stop;
    }
}
