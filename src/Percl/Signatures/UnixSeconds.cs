using System.Globalization;

namespace Percl.Signatures;

/// <summary>
/// Reads and writes times in the form of signature headers: whole seconds since 1970-01-01 UTC, in decimal.
/// </summary>
internal static class UnixSeconds
{
    /// <summary>
    /// The largest number of digits that definitely fits into a <see cref="long"/>. The next eight thousand years need
    /// no more than 12.
    /// </summary>
    public const int MaxDigits = 18;

    /// <summary>
    /// Reads ASCII digits only. The parsers of .NET would also accept signs, white space and trailing nulls, which are
    /// signed differently.
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
