using ConferenceLine.Scripts;
using Percl.AspNetCore;
using Percl.Webhooks;

namespace ConferenceLine.Endpoints;

/// <summary>The caller is out of the conference. Whoever has hung up does not hear the answer.</summary>
internal static class ConferenceLeft
{
    public static async Task<PerclResult<Goodbye>> AnswerAsync(
        HttpRequest request, ConferenceLog log, CancellationToken cancellation)
    {
        var participant = await PerclWebhook.ReadAsync<LeaveConferenceWebhook>(request.Body, cancellation);
        log.ParticipantLeft(participant.CallId, participant.ConferenceId);
        return PerclResults.Percl(new Goodbye());
    }
}
