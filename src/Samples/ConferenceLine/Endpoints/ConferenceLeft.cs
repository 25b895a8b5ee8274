using ConferenceLine.Scripts;
using Percl.Webhooks;

namespace ConferenceLine.Endpoints;

/// <summary>Answers a caller who has left the conference. A caller who has hung up does not hear it.</summary>
internal static class ConferenceLeft
{
    public static Goodbye Answer(LeaveConferenceWebhook participant, ConferenceLog log)
    {
        log.ParticipantLeft(participant.CallId, participant.ConferenceId);
        return new();
    }
}
