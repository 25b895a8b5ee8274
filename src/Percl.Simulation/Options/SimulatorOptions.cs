using System.Diagnostics.CodeAnalysis;

namespace Percl.Simulation;

/// <summary>Describes the FreeClimb that <see cref="FreeClimbSimulator"/> simulates.</summary>
public sealed record SimulatorOptions
{
    // Timers of .NET take no longer times.
    private static readonly TimeSpan LongestWebhookTimeout = TimeSpan.FromDays(24);

    /// <summary>
    /// Gets the number from which all ids derive. The same number gives the same ids. The default is null: each
    /// simulation has ids of its own, so that an application that remembers calls takes none for an old one.
    /// </summary>
    public int? Seed { get; init; }

    /// <summary>
    /// Gets the secrets that sign the webhooks: none, one, or two as while one replaces the other. The default is none.
    /// </summary>
    public IReadOnlyList<string> SigningSecrets { get; init; } = [];

    /// <summary>
    /// Gets a value that indicates whether signatures have the simulated time. The default is false: they have that of
    /// the machine, by which applications check them.
    /// </summary>
    public bool SignsWithSimulatedTime { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the bodies of webhooks are forms, for an application that accepts both:
    /// <c>application/x-www-form-urlencoded</c>. The default is false: they are JSON, as in FreeClimb's reference. A
    /// form leaves out fields without a value.
    /// </summary>
    public bool SendsForms { get; init; }

    /// <summary>
    /// Gets the clock. The default is null: nothing waits, and the time jumps to the next event. With
    /// <see cref="TimeProvider.System"/> calls take as long as real ones; with the clock of a test they go on when the
    /// test moves it.
    /// </summary>
    public TimeProvider? TimeProvider { get; init; }

    /// <summary>
    /// Gets the URL at which FreeClimb would reach the application. Requests to it are sent to the base address of the
    /// <see cref="HttpClient"/>. The default is null: requests are sent to the URLs that the application names.
    /// </summary>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public string? PublicBaseUrl { get; init; }

    /// <summary>Gets the <c>voiceFallbackUrl</c> of the application. The default is null, for none.</summary>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public string? VoiceFallbackUrl { get; init; }

    /// <summary>Gets the <c>statusCallbackUrl</c> of the application. The default is null, for none.</summary>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public string? StatusCallbackUrl { get; init; }

    /// <summary>
    /// Gets the time of the machine, not of the simulation, that an application has to answer. The default is 15 s.
    /// <see cref="Timeout.InfiniteTimeSpan"/> is for an application that is debugged.
    /// </summary>
    public TimeSpan WebhookTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Gets the length of each audio file. The default is 5 s.</summary>
    public TimeSpan AudioDuration { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Gets the length of the session of each AudioStream. The default is 10 s.</summary>
    public TimeSpan StreamDuration { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Gets the number of calls that fit into a queue. The default is 100, as in FreeClimb.</summary>
    public int QueueCapacity { get; init; } = 100;

    /// <summary>
    /// Gets the longest simulated time that a step of a test, such as <see cref="SimulatedPhone.HearsAsync"/>, waits.
    /// The default is 10 minutes.
    /// </summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Gets the largest number of webhooks of one call, so that no circle is endless. The default is 10,000.
    /// </summary>
    public int MaxWebhooksPerCall { get; init; } = 10_000;

    /// <summary>
    /// Gets the largest number of calls, so that calls that dial others come to an end. The default is 100,000.
    /// </summary>
    public int MaxCalls { get; init; } = 100_000;

    /// <summary>Makes sure that the options are in their ranges.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One is not.</exception>
    internal void ThrowIfInvalid()
    {
        if (WebhookTimeout != Timeout.InfiniteTimeSpan)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(WebhookTimeout, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(WebhookTimeout, LongestWebhookTimeout);
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(AudioDuration, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(StreamDuration, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(Patience, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegative(QueueCapacity);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxWebhooksPerCall);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxCalls);
    }
}
