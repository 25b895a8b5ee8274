namespace Percl.Benchmarks.Writing;

/// <summary>
/// The peers' <c>CreateConference</c>. When it beeps is a text: a converter of an enum would cost the fast path.
/// </summary>
internal sealed class PeerCreateConference
{
    public string? ActionUrl { get; init; }

    public string? StatusCallbackUrl { get; init; }

    public string? Alias { get; init; }

    public string? PlayBeep { get; init; }

    public bool? Record { get; init; }

    public string? WaitUrl { get; init; }

    public string? ParentCallId { get; init; }
}
