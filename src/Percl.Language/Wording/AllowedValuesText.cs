using System.Globalization;
using Percl.Language.Collections;

namespace Percl.Language.Wording;

/// <summary>Words for messages about allowed values.</summary>
internal static class AllowedValuesText
{
    private const int MostThatAreListed = 16;

    /// <summary>Lists the values; counts them where they are many.</summary>
    public static string Of(EquatableArray<string> values) => values.Count switch
    {
        1 => $"'{values[0]}'",
        <= MostThatAreListed => "one of " + string.Join(", ", values.Select(static value => $"'{value}'")),
        var count => $"one of {count.ToString(CultureInfo.InvariantCulture)} values",
    };

    /// <summary>Names the value that may be meant, where not all values are listed; empty where none is near.</summary>
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
