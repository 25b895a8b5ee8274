using ConferenceLine.Scripts;
using Percl.AspNetCore;
using Percl.Webhooks;

namespace ConferenceLine.Endpoints;

/// <summary>Answers a conference that FreeClimb has created: its caller waits to be added.</summary>
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
