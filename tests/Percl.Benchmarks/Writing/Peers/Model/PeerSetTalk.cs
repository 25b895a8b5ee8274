namespace Percl.Benchmarks.Writing;

/// <summary>The peers' <c>SetTalk</c>.</summary>
internal sealed class PeerSetTalk
{
    public bool? Talk { get; init; }
}
