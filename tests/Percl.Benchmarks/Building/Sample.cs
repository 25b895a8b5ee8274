using System.Globalization;

namespace Percl.Benchmarks.Building;

/// <summary>Milliseconds that were measured several times.</summary>
/// <param name="Fastest">
/// The least. What else the machine does only ever adds to a time, so this is what is compared.
/// </param>
/// <param name="Median">The median, to show how much that was.</param>
internal readonly record struct Sample(double Fastest, double Median)
{
    public static Sample Of(IEnumerable<double> times)
    {
        var sorted = times.Order().ToArray();
        var middle = sorted.Length / 2;
        var median = sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Sample(sorted[0], median);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Fastest:0.0} ({Median:0.0})");
}
