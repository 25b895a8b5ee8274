using Microsoft.AspNetCore.Http.HttpResults;
using Percl.Webhooks;

namespace ConferenceLine.Endpoints;

/// <summary>What becomes of the conference. FreeClimb tells it and ignores the answer.</summary>
internal static class ConferenceStatusChanged
{
    public static async Task<NoContent> AnswerAsync(
        HttpRequest request, ConferenceLog log, CancellationToken cancellation)
    {
        // The URL receives several webhooks.
        switch (await PerclWebhook.ReadAsync(request.Body, cancellation))
        {
            case ConferenceRecordingStatusWebhook recording:
                log.RecordingReady(recording.ConferenceId, recording.RecordingDurationSec, recording.RecordingUrl);
                break;

            case ConferenceStateWebhook conference:
                log.StatusChanged(conference.ConferenceId, conference.Status);
                break;

            case var other:
                log.UnknownNotification(other.RequestType);
                break;
        }

        return TypedResults.NoContent();
    }
}
