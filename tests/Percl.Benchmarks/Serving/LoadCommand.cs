using System.Globalization;
using Microsoft.Extensions.Hosting;

namespace Percl.Benchmarks.Serving;

/// <summary>Measures an application under load, beside the same application with other ways to answer.</summary>
internal static class LoadCommand
{
    private const int Rounds = 9;

    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    /// <summary>Measures and prints. It takes about a minute.</summary>
    public static void Run(TextWriter output)
    {
        using var server = LoadedServer.Create();
        server.Start();
        var rounds = LoadedEndpoints.All.ToDictionary(static endpoint => endpoint, static _ => new List<LoadedRound>());
        using (var callers = new CallersProcess(new Uri(server.Urls.Single()).Port))
        {
            foreach (var endpoint in LoadedEndpoints.All)
            {
                callers.Post(endpoint.Path, WarmUp);
            }

            // In turns: what else the machine does then slows all of them.
            for (var i = 0; i < Rounds; i++)
            {
                foreach (var (endpoint, measured) in rounds)
                {
                    measured.Add(LoadedRound.Measure(callers, endpoint, Duration));
                }
            }
        }

        Print(rounds, output);
    }

    private static void Print(Dictionary<LoadedEndpoint, List<LoadedRound>> rounds, TextWriter output)
    {
        var plain = rounds[LoadedEndpoints.PlainText];
        var table = new TextTable(
            "Endpoint", "Requests/s", "to plain text", "µs of a processor", "to plain text", "Bytes allocated", "beyond plain text");
        foreach (var (endpoint, measured) in rounds)
        {
            table.Add(
                endpoint.Title,
                Of(static round => round.RequestsPerSecond, "N0"),
                Ratio(static round => round.RequestsPerSecond),
                Of(static round => round.Processor, "N1"),
                Ratio(static round => round.Processor),
                Of(static round => round.Allocated, "N0"),
                Text(Median(measured, static round => round.Allocated) - Median(plain, static round => round.Allocated), "N0"));

            string Of(Func<LoadedRound, double> figure, string format) => Text(Median(measured, figure), format);

            // Within a round, since both had the same machine then.
            string Ratio(Func<LoadedRound, double> figure) => Text(
                Median(measured.Zip(plain, (one, other) => figure(one) / figure(other)), static ratio => ratio), "0.00");
        }

        output.WriteLine($"Requests to a server in this process, from one beside it: the median of {Rounds} rounds of a second");
        output.WriteLine();
        table.Print(output);
    }

    private static double Median<T>(IEnumerable<T> values, Func<T, double> figure) =>
        values.Select(figure).Order().ElementAt(Rounds / 2);

    private static string Text(double value, string format)
    {
        const int Digits = 2;

        // What is added makes a zero of a negative one.
        return (Math.Round(value, Digits) + 0.0).ToString(format, CultureInfo.InvariantCulture);
    }
}
