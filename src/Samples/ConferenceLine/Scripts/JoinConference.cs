using Percl;

namespace ConferenceLine.Scripts;

/// <summary>Takes the caller into the conference.</summary>
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
