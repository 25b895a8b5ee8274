using System.Globalization;

namespace Percl.Language.Wording;

/// <summary>Writes numbers with their units.</summary>
internal static class Plural
{
    /// <summary>Returns a number with its unit, for example <c>1 byte</c> and <c>2 bytes</c>.</summary>
    public static string Of(int number, string unit) =>
        number.ToString(CultureInfo.InvariantCulture) + " " + (number == 1 ? unit : unit + "s");
}
