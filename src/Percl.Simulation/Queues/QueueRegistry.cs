namespace Percl.Simulation;

/// <summary>Holds the queues of a simulation.</summary>
/// <param name="capacity">The number of calls that fit into a queue.</param>
internal sealed class QueueRegistry(int capacity)
{
    private readonly Dictionary<string, CallQueue> _queues = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns a queue. One that does not exist is created.</summary>
    public CallQueue Get(string id) =>
        _queues.TryGetValue(id, out var queue) ? queue : _queues[id] = new CallQueue(id, capacity);
}
