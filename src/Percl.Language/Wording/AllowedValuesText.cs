using System.Globalization;
using Percl.Language.Collections;

namespace Percl.Language.Wording;

/// <summary>Tells in messages which values are allowed.</summary>
internal static class AllowedValuesText
{
    private const int MostThatAreListed = 16;

    /// <summary>The values; of many of them only how many there are, and the one most like what was written.</summary>
    public static string Of(EquatableArray<string> values, string written)
    {
        if (values.Count == 1)
        {
            return $"'{values[0]}'";
        }

        return values.Count <= MostThatAreListed
            ? "one of " + string.Join(", ", values.Select(static value => $"'{value}'"))
            : $"one of {values.Count.ToString(CultureInfo.InvariantCulture)} values such as '{Nearest(values, written)}'";
    }

    private static string Nearest(EquatableArray<string> values, string written) =>
        values.OrderBy(value => Distance(value.ToUpperInvariant(), written.ToUpperInvariant())).First();

    /// <summary>How many letters must be put in, taken out or changed to make one text the other.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
