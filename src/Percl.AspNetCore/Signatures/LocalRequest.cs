using System.Net;
using Microsoft.AspNetCore.Http;

namespace Percl.AspNetCore;

/// <summary>
/// Determines whether a request was sent on the machine itself, and was not forwarded by a proxy or a tunnel.
/// </summary>
internal static class LocalRequest
{
    private const string Localhost = "localhost";

    // A tunnel or a proxy on the machine has a local connection too. These are the headers that such programs add.
    // Middleware that applies the headers renames them to X-Original-….
    private static readonly string[] ForwardingPrefixes =
        ["X-Forwarded-", "X-Original-", "X-ProxyUser-", "X-Envoy-", "X-Amzn-", "CF-", "Ngrok-", "X-Tunnel-"];

    private static readonly HashSet<string> ForwardingNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "Forwarded",
        "Via",
        "X-Forwarded",
        "Forwarded-For",
        "X-Real-IP",
        "X-Client-IP",
        "X-Cluster-Client-IP",
        "Client-IP",
        "True-Client-IP",
        "Fastly-Client-IP",
        "X-Azure-ClientIP",
        "X-Azure-SocketIP",
        "CDN-Loop",
    };

    /// <summary>
    /// Returns what shows that a request is not local, for the log: its connection, its host or a header. Null for a
    /// local request.
    /// </summary>
    public static string? FindForeign(HttpContext http) =>
        http.Connection is not { RemoteIpAddress: { } sender, LocalIpAddress: { } receiver }
            || !IsLoopback(sender) || !IsLoopback(receiver)
            ? "its connection"
        : !IsLocalHost(http.Request.Host.Host) ? $"its host '{PerclLog.Shown(http.Request.Host.Host)}'"
        : http.Request.Headers.Keys.FirstOrDefault(IsAddedByOthers) is { } header
            ? $"its header '{PerclLog.Shown(header)}'"
        : null;

    private static bool IsLoopback(IPAddress address) =>
        IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    // A page of another site, or a name that its owner has let point to this machine, has another host.
    private static bool IsLocalHost(string host) =>
        host.Equals(Localhost, StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IsLoopback(address));

    // Only browsers add an origin: they send requests for any page that asks them to.
    private static bool IsAddedByOthers(string header) =>
        header.Equals("Origin", StringComparison.OrdinalIgnoreCase)
        || ForwardingNames.Contains(header)
        || ForwardingPrefixes.Any(prefix => header.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
