namespace Percl.Benchmarks.Writing;

/// <summary>The peers' <c>Play</c>.</summary>
internal sealed class PeerPlay
{
    public string? File { get; init; }

    public int? Loop { get; init; }

    public bool? PrivacyMode { get; init; }
}
