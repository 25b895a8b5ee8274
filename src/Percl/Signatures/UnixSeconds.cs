using System.Globalization;

namespace Percl.Signatures;

/// <summary>Times as signature headers write them: whole seconds since 1970-01-01 UTC, in decimal.</summary>
internal static class UnixSeconds
{
    /// <summary>
    /// As many digits as surely fit into a <see cref="long"/>. The next eight thousand years need no more than 12.
    /// </summary>
    public const int MaxDigits = 18;

    /// <summary>
    /// Reads ASCII digits and nothing else. The parsers of .NET would also take signs, blanks and trailing nulls, which
    /// are signed differently.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, out long seconds)
    {
        seconds = 0;
        if (text.Length is 0 or > MaxDigits)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }

            seconds = (seconds * 10) + (c - '0');
        }

        return true;
    }

    public static string Write(long seconds) => seconds.ToString(CultureInfo.InvariantCulture);
}
