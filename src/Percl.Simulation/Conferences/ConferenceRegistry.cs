namespace Percl.Simulation;

/// <summary>Holds the conferences of a simulation.</summary>
internal sealed class ConferenceRegistry
{
    private readonly List<Conference> _conferences = [];
    private readonly Dictionary<string, Conference> _byId = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets all conferences in their order. A test may look while the simulation runs.</summary>
    public IReadOnlyList<Conference> All
    {
        get
        {
            lock (_conferences)
            {
                return [.. _conferences];
            }
        }
    }

    /// <summary>Gets the conference that was created last; null for none.</summary>
    public Conference? Last
    {
        get
        {
            lock (_conferences)
            {
                return _conferences.Count == 0 ? null : _conferences[^1];
            }
        }
    }

    /// <summary>Begins to create a conference.</summary>
    /// <param name="world">The simulation.</param>
    /// <param name="call">The call whose script creates it; null for none.</param>
    /// <param name="command">The command that creates it.</param>
    public Conference Create(World world, Leg? call, CreateConference command)
    {
        var conference = new Conference(world, call, command);
        lock (_conferences)
        {
            _conferences.Add(conference);
            _byId.Add(conference.Id, conference);
        }

        return conference;
    }

    /// <summary>Returns a conference; null where there is none of that id. Hexadecimal digits have no case.</summary>
    public Conference? Find(string? id)
    {
        lock (_conferences)
        {
            return id is null ? null : _byId.GetValueOrDefault(id);
        }
    }

    /// <summary>Returns the participant that a call is, and its conference; null where it is in none.</summary>
    public (Conference Conference, Participant Participant)? Find(Leg call) =>
        Find(call.ConferenceId) is { } conference
        && conference.Participants.FirstOrDefault(participant => participant.Call == call) is { } participant
            ? (conference, participant)
            : null;
}
