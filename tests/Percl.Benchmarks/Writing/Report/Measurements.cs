using System.Text.Json;
using BenchmarkDotNet.Reports;

namespace Percl.Benchmarks.Writing;

/// <summary>What one run measured: the median nanoseconds of each form and payload.</summary>
internal sealed class Measurements
{
    private readonly Dictionary<string, double> _nanoseconds;

    public Measurements()
        : this([])
    {
    }

    private Measurements(Dictionary<string, double> nanoseconds)
    {
        _nanoseconds = nanoseconds;
    }

    public static Measurements Load(string file) =>
        new(JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(file))!);

    public void Save(string file) => File.WriteAllText(file, JsonSerializer.Serialize(_nanoseconds));

    public void Add(Summary summary)
    {
        foreach (var report in summary.Reports)
        {
            // The compiled forms are always S1, and have a copy of their own bytes beside them.
            var method = report.BenchmarkCase.Descriptor.WorkloadMethod;
            var isCompiled = method.DeclaringType == typeof(CompiledBenchmarks);
            var payload = isCompiled ? PayloadName.S1 : (PayloadName)report.BenchmarkCase.Parameters[nameof(Payload)];
            var form = isCompiled && method.Name == nameof(CompiledBenchmarks.Copy)
                ? PromisedRatio.CopyOfCompiled
                : method.Name;
            _nanoseconds[Key(payload, form)] = report.ResultStatistics!.Median;
        }
    }

    public double Of(PayloadName payload, string form) => _nanoseconds[Key(payload, form)];

    private static string Key(PayloadName payload, string form) => $"{payload}.{form}";
}
