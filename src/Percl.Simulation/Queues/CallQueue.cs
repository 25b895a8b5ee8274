namespace Percl.Simulation;

/// <summary>Represents a queue of calls: the first in is the first out.</summary>
/// <param name="id">The id.</param>
/// <param name="capacity">The number of calls that fit in.</param>
internal sealed class CallQueue(string id, int capacity)
{
    private readonly List<(Leg Call, DateTimeOffset Since)> _calls = [];

    /// <summary>Gets the id.</summary>
    public string Id => id;

    /// <summary>Gets the number of calls.</summary>
    public int Count => _calls.Count;

    /// <summary>Gets the first call; null where the queue is empty.</summary>
    public Leg? First => _calls.Count == 0 ? null : _calls[0].Call;

    /// <summary>Adds a call.</summary>
    /// <returns>False where the queue is full.</returns>
    public bool TryAdd(Leg call)
    {
        if (_calls.Count >= capacity)
        {
            return false;
        }

        _calls.Add((call, call.World.Scheduler.Now));
        return true;
    }

    /// <summary>Removes a call.</summary>
    public void Remove(Leg call) => _calls.RemoveAll(waiting => waiting.Call == call);

    /// <summary>Returns the position of a call, from 1.</summary>
    public int PositionOf(Leg call) => _calls.FindIndex(waiting => waiting.Call == call) + 1;

    /// <summary>Returns the time that a call has waited, in whole seconds.</summary>
    public int SecondsOf(Leg call) =>
        Duration.InSeconds(call.World.Scheduler.Now - _calls.Find(waiting => waiting.Call == call).Since);
}
