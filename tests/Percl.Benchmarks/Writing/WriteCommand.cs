using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Percl.Benchmarks.Building;

namespace Percl.Benchmarks.Writing;

/// <summary>Measures the writing and holds it against what the project promises.</summary>
internal static class WriteCommand
{
    /// <summary>Measures several times and prints. Five times take less than ten minutes.</summary>
    public static void RunOften(int runs, TextWriter output)
    {
        var measured = new List<Measurements>();
        for (var run = 1; run <= runs; run++)
        {
            output.WriteLine($"Run {run} of {runs}");
            measured.Add(OwnProcess.Measure());
        }

        RatioTable.Print(measured, output);
    }

    /// <summary>Measures everything once.</summary>
    public static Measurements Measure(TextWriter output)
    {
        Timing.WarmUp(Verify);
        var share = new ProcessorShare();
        var measurements = new Measurements();
        foreach (var benchmarks in new[] { typeof(WriteBenchmarks), typeof(CompiledBenchmarks) })
        {
            var summary = BenchmarkRunner.Run(benchmarks, WriteConfig.Create(output));
            ThrowIfFailed(summary);
            MarkdownExporter.Console.ExportToLog(summary, ConsoleLogger.Default);
            output.WriteLine();
            measurements.Add(summary);
        }

        GenerationRows.Measure(measurements);
        share.Print(output);
        return measurements;
    }

    /// <summary>The benchmarks verify themselves as well, but BenchmarkDotNet would only log what they find.</summary>
    private static void Verify()
    {
        foreach (var payload in Enum.GetValues<PayloadName>())
        {
            new WriteBenchmarks { Payload = payload }.Setup();
        }

        new CompiledBenchmarks().Setup();
    }

    private static void ThrowIfFailed(Summary summary)
    {
        var problems = summary.ValidationErrors
            .Where(static error => error.IsCritical)
            .Select(static error => error.Message)
            .Concat(summary.Reports
                .Where(static report => !report.Success)
                .Select(static report => $"{report.BenchmarkCase.DisplayInfo} was not measured."))
            .ToArray();
        if (problems.Length > 0)
        {
            throw new InvalidOperationException(string.Join('\n', problems));
        }
    }
}
