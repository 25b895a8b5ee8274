using System.Net;
using System.Net.Sockets;

namespace Percl.Language.Rules;

/// <summary>Finds the host of a URL, and determines whether FreeClimb can reach it.</summary>
internal static class UrlHost
{
    private const string Private = "it is an address of a private network";
    private const string Local = "it is the address of the computer itself";
    private const string LinkLocal = "it is an address of the local network alone";

    private static readonly char[] AfterAuthority = ['/', '?', '#', '\\'];

    /// <summary>
    /// Returns the host of a URL that begins with <paramref name="prefix"/>; null where the host is not definitely
    /// known.
    /// </summary>
    /// <param name="prefix">The known part.</param>
    /// <param name="isWhole">Whether the known part is the whole URL.</param>
    public static string? Find(string prefix, bool isWhole)
    {
        var start = FindAuthority(prefix);
        if (start < 0)
        {
            return null;
        }

        var end = prefix.IndexOfAny(AfterAuthority, start);
        var isEnded = end >= 0 || isWhole;
        var authority = end < 0 ? prefix.Substring(start) : prefix.Substring(start, end - start);
        var user = authority.LastIndexOf('@');
        if (user >= 0 && !isEnded)
        {
            return null;
        }

        authority = authority.Substring(user + 1);
        var port = authority.StartsWith("[", StringComparison.Ordinal)
            ? authority.IndexOf(']') + 1
            : authority.IndexOf(':');
        if (port <= 0)
        {
            // The unknown characters that follow may belong to the host.
            return isEnded && authority.Length > 0 ? authority : null;
        }

        return authority.Substring(0, port);
    }

    /// <summary>Returns the offset of the part with the host; -1 where the URL is not absolute.</summary>
    public static int FindAuthority(string url)
    {
        const string http = "http://";
        const string https = "https://";
        return url.StartsWith(https, StringComparison.OrdinalIgnoreCase) ? https.Length
            : url.StartsWith(http, StringComparison.OrdinalIgnoreCase) ? http.Length
            : -1;
    }

    /// <summary>Returns the reason why the host is unreachable from outside; null where it may be reachable.</summary>
    public static string? ReasonAgainst(string host)
    {
        host = host.TrimEnd('.');
        if (Is(host, "localhost"))
        {
            return Local;
        }

        if (Is(host, "local"))
        {
            return "its name is known in the local network alone";
        }

        var isNumeric = host.StartsWith("[", StringComparison.Ordinal) || host.Count(static c => c == '.') == 3;
        if (!isNumeric || !IPAddress.TryParse(host, out var address))
        {
            return null;
        }

        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? ReasonAgainstV6(address)
            : ReasonAgainstV4(address.GetAddressBytes());
    }

    private static bool Is(string host, string name) =>
        host.Equals(name, StringComparison.OrdinalIgnoreCase)
        || host.EndsWith("." + name, StringComparison.OrdinalIgnoreCase);

    private static string? ReasonAgainstV4(byte[] address) => address switch
    {
        [127, ..] or [0, 0, 0, 0] => Local,
        [10, ..] or [192, 168, ..] or [172, >= 16 and < 32, ..] => Private,
        [169, 254, ..] => LinkLocal,
        _ => null,
    };

    private static string? ReasonAgainstV6(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return ReasonAgainstV4(address.MapToIPv4().GetAddressBytes());
        }

        return IPAddress.IsLoopback(address) || address.Equals(IPAddress.IPv6Any) ? Local
            : address.IsIPv6LinkLocal ? LinkLocal
            : (address.GetAddressBytes()[0] & 0xFE) == 0xFC ? Private
            : null;
    }
}
