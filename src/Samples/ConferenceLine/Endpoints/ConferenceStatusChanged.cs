using Percl.Webhooks;

namespace ConferenceLine.Endpoints;

/// <summary>What becomes of the conference. FreeClimb tells it and ignores the answer.</summary>
internal static class ConferenceStatusChanged
{
    public static void Note(PerclWebhook webhook, ConferenceLog log)
    {
        // The URL receives several webhooks.
        switch (webhook)
        {
            case ConferenceRecordingStatusWebhook recording:
                log.RecordingReady(recording.ConferenceId, recording.RecordingDurationSec, recording.RecordingUrl);
                break;

            case ConferenceStateWebhook conference:
                log.StatusChanged(conference.ConferenceId, conference.Status);
                break;

            default:
                log.UnknownNotification(webhook.RequestType);
                break;
        }
    }
}
