namespace Percl.Benchmarks.Writing;

/// <summary>The peers' <c>SendDigits</c>.</summary>
internal sealed class PeerSendDigits
{
    public string? Digits { get; init; }

    public int? PauseMs { get; init; }

    public bool? PrivacyMode { get; init; }
}
