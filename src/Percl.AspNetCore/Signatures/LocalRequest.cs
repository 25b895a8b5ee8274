using System.Net;
using Microsoft.AspNetCore.Http;
using Percl.Signatures;

namespace Percl.AspNetCore;

/// <summary>
/// Determines whether a request was sent on the machine itself, and was not forwarded by a proxy or a tunnel.
/// </summary>
internal static class LocalRequest
{
    // A page of another site, or a name that its owner has let point to this machine, has another host.
    private static readonly HashSet<string> Hosts =
        new(StringComparer.OrdinalIgnoreCase) { "localhost", "127.0.0.1", "[::1]" };

    // The headers that curl, HttpClient, PowerShell and the HTTP clients of editors send by themselves. A tunnel or a
    // proxy on the machine has a local connection too, and a browser sends what any page asks it to: nobody can list
    // all headers that they add.
    private static readonly HashSet<string> Headers = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept",
        "Accept-Charset",
        "Accept-Encoding",
        "Accept-Language",
        "Authorization",
        "baggage",
        "Cache-Control",
        "Connection",
        "Content-Encoding",
        "Content-Length",
        "Content-Type",
        "Correlation-Context",
        "Date",
        "Expect",
        "Host",
        "HTTP2-Settings",
        "Keep-Alive",
        "Postman-Token",
        "Pragma",
        "Request-Id",
        "TE",
        "traceparent",
        "tracestate",
        "Transfer-Encoding",
        "Upgrade",
        "User-Agent",
        WebhookSignatureVerifier.HeaderName,
    };

    /// <summary>
    /// Returns what shows that a request is not local, for the log: its connection, its host or a header. Null for a
    /// local request.
    /// </summary>
    public static string? FindForeign(HttpContext http) =>
        http.Connection is not { RemoteIpAddress: { } sender, LocalIpAddress: { } receiver }
            || !IsLoopback(sender) || !IsLoopback(receiver)
            ? "its connection"
        : !Hosts.Contains(http.Request.Host.Host) ? $"its host '{PerclLog.Shown(http.Request.Host.Host)}'"
        : http.Request.Headers.Keys.FirstOrDefault(static header => !Headers.Contains(header)) is { } other
            ? $"its header '{PerclLog.Shown(other)}'"
        : null;

    private static bool IsLoopback(IPAddress address) =>
        IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);
}
