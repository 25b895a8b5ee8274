namespace Percl.Language.Facts;

/// <summary>
/// Determines whether FreeClimb can call a URL: <c>http://host…</c> or <c>https://host…</c>. The compile-time rule and
/// the writer share this check.
/// </summary>
internal static class AbsoluteUrl
{
    private const string Http = "http://";
    private const string Https = "https://";

    /// <summary>Determines whether <paramref name="url"/> is absolute.</summary>
    public static bool IsAbsolute(ReadOnlySpan<char> url) => Judge(url, isComplete: true) == UrlVerdict.Absolute;

    /// <summary>Judges a URL that begins with <paramref name="prefix"/>.</summary>
    /// <param name="prefix">The known part.</param>
    /// <param name="isComplete">Whether the known part is the whole URL.</param>
    public static UrlVerdict Judge(ReadOnlySpan<char> prefix, bool isComplete)
    {
        var https = Judge(prefix, isComplete, Https);
        return https == UrlVerdict.NotAbsolute ? Judge(prefix, isComplete, Http) : https;
    }

    private static UrlVerdict Judge(ReadOnlySpan<char> prefix, bool isComplete, string scheme)
    {
        if (prefix.Length <= scheme.Length)
        {
            // Without a host, the result depends on the characters that may follow.
            var canBecome = !isComplete && scheme.AsSpan().StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
            return canBecome ? UrlVerdict.Unknown : UrlVerdict.NotAbsolute;
        }

        return prefix.StartsWith(scheme.AsSpan(), StringComparison.OrdinalIgnoreCase)
            && BeginsHost(prefix[scheme.Length])
            ? UrlVerdict.Absolute
            : UrlVerdict.NotAbsolute;
    }

    /// <summary>
    /// Determines whether a host can begin with the character: one that ends a host would leave it empty.
    /// </summary>
    private static bool BeginsHost(char c) => c > ' ' && c is not ('/' or '\\' or '?' or '#' or ':' or '@');
}
