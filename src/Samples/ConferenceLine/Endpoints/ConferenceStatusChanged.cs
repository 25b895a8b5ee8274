using Microsoft.AspNetCore.Http.HttpResults;
using Percl.Webhooks;

namespace ConferenceLine.Endpoints;

/// <summary>What becomes of the conference. FreeClimb tells it and ignores the answer.</summary>
internal static class ConferenceStatusChanged
{
    public static async Task<NoContent> AnswerAsync(
        HttpRequest request, ConferenceLog log, CancellationToken cancellation)
    {
        // The URL receives three webhooks, which have the same fields.
        var conference = await PerclWebhook.ReadAsync<ConferenceStatusWebhook>(request.Body, cancellation);
        switch (conference.RequestType)
        {
            case "conferenceRecordingStatus":
                log.RecordingReady(
                    conference.ConferenceId, conference.RecordingDurationSec, conference.RecordingUrl);
                break;

            case "conferenceStatus" or "createConference":
                log.StatusChanged(conference.ConferenceId, conference.Status);
                break;

            default:
                log.UnknownNotification(conference.RequestType);
                break;
        }

        return TypedResults.NoContent();
    }
}
