using System.Globalization;

namespace Percl.Benchmarks.Building;

/// <summary>
/// How much more processor time one way takes than another. Each is measured beside the other, so that a machine that
/// becomes slower meets both, and what is compared is the difference within each pair.
/// </summary>
/// <param name="Without">The way that takes less: milliseconds of processor time.</param>
/// <param name="With">The way that takes more.</param>
/// <param name="Median">The median of the differences.</param>
/// <param name="Low">The lower end of the interval that holds the true median in 95 of 100 measurements.</param>
/// <param name="High">The upper end of it.</param>
internal sealed record PairedDifference(Sample Without, Sample With, double Median, double Low, double High)
{
    /// <summary>Measures pairs.</summary>
    /// <param name="pairs">How many: the interval becomes narrower with the root of their number.</param>
    /// <param name="without">Prepares one measurement of the way that takes less.</param>
    /// <param name="with">Prepares one measurement of the way that takes more.</param>
    public static PairedDifference Measure(int pairs, Func<Action> without, Func<Action> with)
    {
        var shorter = new double[pairs];
        var longer = new double[pairs];
        for (var i = 0; i < pairs; i++)
        {
            // The second of two finds the caches of the processor as the first left them, so each is second in turn.
            if (i % 2 == 0)
            {
                shorter[i] = Timing.MeasureProcessor(without());
                longer[i] = Timing.MeasureProcessor(with());
            }
            else
            {
                longer[i] = Timing.MeasureProcessor(with());
                shorter[i] = Timing.MeasureProcessor(without());
            }
        }

        var differences = longer.Zip(shorter, static (one, other) => one - other).Order().ToArray();
        // The true median lies between two of the sorted differences: a coin that is tossed for each says which.
        var margin = (int)Math.Ceiling(0.98 * Math.Sqrt(pairs));
        return new PairedDifference(
            Sample.Of(shorter),
            Sample.Of(longer),
            Sample.Of(differences).Median,
            differences[Math.Max(0, (pairs / 2) - margin)],
            differences[Math.Min(pairs - 1, (pairs / 2) + margin)]);
    }

    /// <summary>Returns the difference and its interval as shares of a time.</summary>
    /// <param name="milliseconds">The time.</param>
    public string RelativeTo(double milliseconds) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Median / milliseconds:+0.0%;-0.0%} ({Low / milliseconds:+0.0%;-0.0%} to {High / milliseconds:+0.0%;-0.0%})");
}
