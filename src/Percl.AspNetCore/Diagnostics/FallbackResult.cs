namespace Percl.AspNetCore;

/// <summary>Defines the values of the tag <c>percl.fallback</c> of metrics and traces.</summary>
internal static class FallbackResult
{
    public const string Sent = "sent";
    public const string Failed = "failed";
}
