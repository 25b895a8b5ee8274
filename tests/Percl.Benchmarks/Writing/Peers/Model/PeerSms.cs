namespace Percl.Benchmarks.Writing;

/// <summary>The peers' <c>Sms</c>.</summary>
internal sealed class PeerSms
{
    public string? To { get; init; }

    public string? From { get; init; }

    public string? Text { get; init; }

    public string? NotificationUrl { get; init; }
}
