namespace Percl.Benchmarks.Writing;

/// <summary>The peers' <c>Say</c>, without the engine, which no payload has.</summary>
internal sealed class PeerSay
{
    public string? Text { get; init; }

    public string? Language { get; init; }

    public int? Loop { get; init; }

    public bool? PrivacyMode { get; init; }
}
