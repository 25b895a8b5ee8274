namespace Percl.Benchmarks.Writing;

/// <summary>The peers' <c>SetListen</c>.</summary>
internal sealed class PeerSetListen
{
    public bool? Listen { get; init; }
}
