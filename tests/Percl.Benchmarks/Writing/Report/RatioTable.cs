using System.Globalization;

namespace Percl.Benchmarks.Writing;

/// <summary>Prints the ratios beside what is promised of them: the median of the runs, and their range.</summary>
internal static class RatioTable
{
    public static void Print(IReadOnlyList<Measurements> runs, TextWriter output)
    {
        var table = new TextTable("Ratio", $"Median of {runs.Count}", "Range", "To reach", "Kept");
        foreach (var row in PromisedRow.All)
        {
            var measured = row.Ratios.Select(ratio => runs.Select(ratio.Of).Order().ToArray()).ToArray();
            table.Add(
                row.Title,
                Join(measured.Select(static values => Format(Median(values)))),
                Join(measured.Select(static values => $"{Format(values[0])}–{Format(values[^1])}")),
                Join(row.Ratios.Select(Promise).Distinct()),
                Join(row.Ratios.Zip(measured, static (ratio, values) => Verdict(ratio.IsKept(Median(values))))));
        }

        table.Print(output);
    }

    private static double Median(double[] sorted) => sorted[sorted.Length / 2];

    private static string Promise(PromisedRatio ratio) => ratio switch
    {
        { AtLeast: { } least } => "at least " + Format(least),
        { AtMost: { } most } => "at most " + Format(most),
        _ => "",
    };

    private static string Verdict(bool? isKept) => isKept switch
    {
        true => "yes",
        false => "no",
        null => "",
    };

    private static string Join(IEnumerable<string> texts) => string.Join(", ", texts).Trim(',', ' ');

    private static string Format(double value) =>
        value.ToString(value < 2 ? "0.00" : "0.0", CultureInfo.InvariantCulture);
}
