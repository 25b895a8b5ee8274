using System.Globalization;
using System.Text.RegularExpressions;

namespace Percl.Simulation;

/// <summary>Knows how long keys take that a machine presses, with pauses in between: <c>12{2}34#</c>.</summary>
internal static partial class Keys
{
    /// <summary>The pause for which <c>{1}</c> stands, by default.</summary>
    public const int DefaultPause = 500;

    private const int ShortestPause = 100;
    private const int LongestPause = 1000;
    private const int KeyMilliseconds = 100;

    /// <summary>What stands for a key that nobody may see.</summary>
    public const string Masked = "xxxxx";

    /// <summary>Returns the time that the keys take.</summary>
    /// <param name="digits">The keys.</param>
    /// <param name="pauseMs">The pause; one out of range is adjusted.</param>
    public static TimeSpan DurationOf(string digits, int pauseMs)
    {
        var pauses = Pauses().Matches(digits).Sum(static match =>
            long.TryParse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var count) ? count : 0);
        var keys = Pauses().Replace(digits, "").Length;
        return TimeSpan.FromMilliseconds(
            (keys * KeyMilliseconds) + ((double)pauses * Math.Clamp(pauseMs, ShortestPause, LongestPause)));
    }

    /// <summary>Determines whether a character is a key of a telephone.</summary>
    public static bool IsKey(char character) => character is (>= '0' and <= '9') or '*' or '#';

    [GeneratedRegex(@"\{(\d{1,6})\}", RegexOptions.CultureInvariant)]
    private static partial Regex Pauses();
}
