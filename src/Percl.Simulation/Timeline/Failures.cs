namespace Percl.Simulation;

/// <summary>Knows which ends of calls are the fault of the application.</summary>
internal static class Failures
{
    private static readonly HashSet<string> Reasons = new(StringComparer.Ordinal)
    {
        "webhookFailed",
        "webhookInvalidResponse",
        "appNoPercl",
        "appInvalidPercl",
        "maxRedirectsError",
        "perclProcessingError",
        "internalError",
    };

    /// <summary>Determines whether a call ended with an error.</summary>
    /// <param name="reason">The reason, as FreeClimb spells it; null for none.</param>
    public static bool Has(string? reason) => reason is not null && Reasons.Contains(reason);
}
