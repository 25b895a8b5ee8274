namespace Percl.Benchmarks.Writing;

/// <summary>The peers' <c>Pause</c>.</summary>
internal sealed class PeerPause
{
    public int Length { get; init; }
}
