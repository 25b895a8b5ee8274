using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Represents a conference of a simulation, with what the REST API can do to it.</summary>
public sealed class SimulatedConference
{
    private readonly Stage _stage;
    private readonly OutsideActs _acts;
    private readonly Conference _conference;

    internal SimulatedConference(Stage stage, OutsideActs acts, Conference conference)
    {
        _stage = stage;
        _acts = acts;
        _conference = conference;
    }

    /// <summary>Gets the id: <c>CF</c> and 40 hexadecimal digits.</summary>
    public string Id => _conference.Id;

    /// <summary>Gets the name that describes the conference; null for none.</summary>
    public string? Alias => _conference.Alias;

    /// <summary>Gets the status.</summary>
    public ConferenceStatus Status => _conference.Status;

    /// <summary>Gets the ids of the calls in the conference, in the order in which they came.</summary>
    public IReadOnlyList<string> Participants =>
        [.. _conference.Participants.Select(static participant => participant.Call.Id)];

    /// <summary>Ends the conference, and the calls in it.</summary>
    public Task TerminateAsync() => _stage.DoAsync(() => _acts.TerminateAsync(_conference));

    /// <summary>
    /// Removes a call. It continues with the answer of its <c>leaveConferenceUrl</c>; without one it ends.
    /// </summary>
    /// <param name="phone">The call. Nothing happens where it is not in the conference.</param>
    /// <exception cref="ArgumentNullException"><paramref name="phone"/> is null.</exception>
    public Task RemoveAsync(SimulatedPhone phone)
    {
        ArgumentNullException.ThrowIfNull(phone);
        return _stage.DoAsync(() =>
        {
            if (phone.Call.ConferenceId == Id)
            {
                _acts.Remove(phone.Call);
            }
        });
    }
}
