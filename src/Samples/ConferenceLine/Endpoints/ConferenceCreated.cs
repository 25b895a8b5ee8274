using ConferenceLine.Scripts;
using Percl.AspNetCore;
using Percl.Webhooks;

namespace ConferenceLine.Endpoints;

/// <summary>The conference is there, and its caller waits to be taken into it.</summary>
internal static class ConferenceCreated
{
    public static JoinConference Answer(CreateConferenceWebhook conference, PerclUrls urls)
    {
        if (conference.ConferenceId is "")
        {
            throw new BadHttpRequestException("There is no conferenceId.");
        }

        return new(conference.ConferenceId, LeftUrl: urls.Of(nameof(ConferenceLeft)));
    }
}
