namespace Percl.Simulation;

/// <summary>Collects the events of a simulation.</summary>
/// <param name="scheduler">The scheduler, whose time the events have.</param>
internal sealed class EventLog(Scheduler scheduler)
{
    private readonly DateTimeOffset _start = scheduler.Now;
    private readonly List<TimelineEvent> _events = [];

    /// <summary>Returns all events so far.</summary>
    public IReadOnlyList<TimelineEvent> All()
    {
        // A test may look while the simulation runs.
        lock (_events)
        {
            return [.. _events];
        }
    }

    /// <summary>Gets the number of events so far.</summary>
    public int Count
    {
        get
        {
            lock (_events)
            {
                return _events.Count;
            }
        }
    }

    /// <summary>Returns the events after the first ones.</summary>
    /// <param name="count">The number of events that are left out.</param>
    public IReadOnlyList<TimelineEvent> After(int count)
    {
        lock (_events)
        {
            return _events[count..];
        }
    }

    /// <summary>Adds an event.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="callId">The call that it concerns; null for none.</param>
    /// <param name="choice">The choice that it follows; null where the reference says what happens.</param>
    /// <param name="fields">The fields. One without a value is left out.</param>
    public void Add(
        string kind, string? callId, Choice? choice, params ReadOnlySpan<(string Name, string? Value)> fields)
    {
        var known = new List<(string, string)>(fields.Length);
        foreach (var (name, value) in fields)
        {
            if (value is not null)
            {
                known.Add((name, value));
            }
        }

        lock (_events)
        {
            _events.Add(new TimelineEvent(_events.Count + 1, scheduler.Now - _start, callId, kind, known)
            {
                NotDocumented = choice?.What,
            });
        }
    }
}
