using System.Collections.Concurrent;

namespace Menu;

/// <summary>Remembers the transfers. A transfer is known by the id of the caller's call.</summary>
internal sealed class Transfers
{
    private readonly ConcurrentDictionary<string, Transfer> _transfers = new();

    /// <summary>Returns the transfer of a caller; null where there is none.</summary>
    public Transfer? Find(string caller) => _transfers.GetValueOrDefault(caller);

    public void Start(string caller) => _transfers[caller] = new Transfer(ConferenceId: null);

    /// <summary>Ends a transfer: the agent does not answer, or the caller has hung up.</summary>
    public void End(string caller) => _transfers.TryRemove(caller, out _);

    /// <summary>Sends the caller to the conference in which the agent waits.</summary>
    /// <returns>False where the caller has hung up.</returns>
    public bool Connect(string caller, string conferenceId) =>
        Find(caller) is { } transfer && _transfers.TryUpdate(caller, new Transfer(conferenceId), transfer);
}
