using System.Globalization;

namespace Percl.Benchmarks.Writing;

/// <summary>Prints the ratios beside what is promised of them; of several runs, the range.</summary>
internal static class RatioTable
{
    public static void Print(IReadOnlyList<Measurements> runs, TextWriter output)
    {
        var table = new TextTable("Payload", "Ratio", "ns (medians)", "Measured", "Promised", "Kept");
        foreach (var ratio in PromisedRatio.All)
        {
            var over = runs.Select(run => run.Of(ratio.Payload, ratio.Over)).ToArray();
            var under = runs.Select(run => run.Of(ratio.Payload, ratio.Under)).ToArray();
            var measured = over.Zip(under, static (a, b) => a / b).ToArray();
            table.Add(
                ratio.Payload.ToString(),
                ratio.Title,
                $"{Range(over, "0.0")} / {Range(under, "0.0")}",
                Range(measured, "0.00"),
                Promise(ratio),
                Verdict(ratio, measured));
        }

        table.Print(output);
    }

    private static string Promise(PromisedRatio ratio) => ratio switch
    {
        { AtLeast: { } least } => "at least " + Format(least, "0.0"),
        { AtMost: { } most } => "at most " + Format(most, "0.0"),
        _ => "",
    };

    private static string Verdict(PromisedRatio ratio, double[] measured) => ratio switch
    {
        { AtLeast: null, AtMost: null } => "",
        _ when Array.TrueForAll(measured, ratio.IsKept) => "yes",
        _ => "no",
    };

    private static string Range(double[] values, string format)
    {
        var (smallest, largest) = (Format(values.Min(), format), Format(values.Max(), format));
        return smallest == largest ? smallest : $"{smallest}–{largest}";
    }

    private static string Format(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
