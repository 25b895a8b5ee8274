using ConferenceLine.Scripts;
using Percl.Webhooks;

namespace ConferenceLine.Endpoints;

/// <summary>The caller is out of the conference. Whoever has hung up does not hear the answer.</summary>
internal static class ConferenceLeft
{
    public static Goodbye Answer(LeaveConferenceWebhook participant, ConferenceLog log)
    {
        log.ParticipantLeft(participant.CallId, participant.ConferenceId);
        return new();
    }
}
