using Percl;

namespace ConferenceLine.Scripts;

/// <summary>Adds the caller to the conference.</summary>
[PerclScript]
internal readonly partial record struct JoinConference(string ConferenceId, string LeftUrl)
{
    public AddToConference Join => new()
    {
        ConferenceId = ConferenceId,
        StartConfOnEnter = true,
        Talk = true,
        Listen = true,
        LeaveConferenceUrl = LeftUrl,
    };
}
