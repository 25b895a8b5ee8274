namespace Percl.Benchmarks.Writing;

/// <summary>The peers' <c>GetDigits</c>.</summary>
internal sealed class PeerGetDigits
{
    public string? ActionUrl { get; init; }

    public PeerCommand[]? Prompts { get; init; }

    public int? InitialTimeoutMs { get; init; }

    public int? DigitTimeoutMs { get; init; }

    public string? FinishOnKey { get; init; }

    public int? MinDigits { get; init; }

    public int? MaxDigits { get; init; }

    public bool? FlushBuffer { get; init; }

    public bool? PrivacyMode { get; init; }
}
