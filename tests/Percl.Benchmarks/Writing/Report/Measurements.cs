using System.Text.Json;
using BenchmarkDotNet.Reports;

namespace Percl.Benchmarks.Writing;

/// <summary>
/// What one run measured: the time of each form and payload, and of generators. It is the fastest of many short ones,
/// since what else the machine does only ever adds to a time.
/// </summary>
internal sealed class Measurements
{
    private readonly Dictionary<string, double> _times;

    public Measurements()
        : this([])
    {
    }

    private Measurements(Dictionary<string, double> times)
    {
        _times = times;
    }

    public static Measurements Load(string file) =>
        new(JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(file))!);

    public void Save(string file) => File.WriteAllText(file, JsonSerializer.Serialize(_times));

    public void Add(Summary summary)
    {
        foreach (var report in summary.Reports)
        {
            var method = report.BenchmarkCase.Descriptor.WorkloadMethod;
            var name = method.DeclaringType == typeof(CompiledBenchmarks)
                ? $"{nameof(CompiledBenchmarks)}.{method.Name}"
                : $"{report.BenchmarkCase.Parameters[nameof(Payload)]}.{method.Name}";
            Add(name, report.ResultStatistics!.Min);
        }
    }

    public void Add(string name, double time) => _times.Add(name, time);

    public double Of(string name) => _times[name];
}
