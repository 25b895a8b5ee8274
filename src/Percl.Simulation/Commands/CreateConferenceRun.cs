using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Creates a conference. The call is not in it.</summary>
/// <param name="conferences">The conferences.</param>
internal sealed class CreateConferenceRun(ConferenceRegistry conferences) : CommandRun<CreateConference>
{
    /// <inheritdoc/>
    protected override async Task<Step> RunAsync(CreateConference command, Leg call, CommandContext context)
    {
        var conference = conferences.Create(call.World, call, command);
        if (call.World.TakeFault(SimulatedFault.Conference))
        {
            await conference.FailAsync();
            return new EndStep(CallEndedReason.InternalError);
        }

        await conference.OpenAsync();
        return new RunStep(await call.AskAsync(command.ActionUrl, conference.Describe(new CreateConferenceWebhook
        {
            RequestType = CreateConferenceWebhook.Name,
        })));
    }
}
