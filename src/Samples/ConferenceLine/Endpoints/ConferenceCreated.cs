using System.Text.Json;
using ConferenceLine.Scripts;
using Percl.AspNetCore;
using Percl.Webhooks;

namespace ConferenceLine.Endpoints;

/// <summary>The conference is there, and its caller waits to be taken into it.</summary>
internal static class ConferenceCreated
{
    public static async Task<PerclResult<JoinConference>> AnswerAsync(
        HttpRequest request, Callbacks callbacks, CancellationToken cancellation)
    {
        var conference = await PerclWebhook.ReadAsync<CreateConferenceWebhook>(request.Body, cancellation);
        if (conference.ConferenceId is "")
        {
            throw new JsonException("There is no conferenceId.");
        }

        return PerclResults.Percl(new JoinConference(callbacks.BaseUrl, conference.ConferenceId));
    }
}
