using Percl.Webhooks;

namespace ConferenceLine.Endpoints;

/// <summary>Logs the status of the conference. FreeClimb ignores the answer.</summary>
internal static class ConferenceStatusChanged
{
    public static void Note(PerclWebhook webhook, ConferenceLog log)
    {
        // FreeClimb posts several webhooks to this URL.
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
