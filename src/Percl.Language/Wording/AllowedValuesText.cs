using System.Globalization;
using Percl.Language.Collections;

namespace Percl.Language.Wording;

/// <summary>Provides the parts of messages about allowed values.</summary>
internal static class AllowedValuesText
{
    private const int MostThatAreListed = 16;

    /// <summary>Returns the list of the values, or their number where there are many.</summary>
    public static string Of(EquatableArray<string> values) => values.Count switch
    {
        1 => $"'{values[0]}'",
        <= MostThatAreListed => "one of " + string.Join(", ", values.Select(static value => $"'{value}'")),
        var count => $"one of {count.ToString(CultureInfo.InvariantCulture)} values",
    };

    /// <summary>
    /// Returns the suggestion of a similar value, where not all values are listed; empty where there is none.
    /// </summary>
    public static string DidYouMean(EquatableArray<string> values, string written) =>
        values.Count > MostThatAreListed && Nearest(values, written) is { } nearest
            ? $"; did you mean '{nearest}'?"
            : "";

    private static string? Nearest(EquatableArray<string> values, string written)
    {
        var nearest = NearestName.Find(
            written.ToUpperInvariant(), values.Select(static value => value.ToUpperInvariant()));
        return nearest is null
            ? values.FirstOrDefault(value => value.StartsWith(written, StringComparison.OrdinalIgnoreCase))
            : values.First(value => value.Equals(nearest, StringComparison.OrdinalIgnoreCase));
    }
}
