using System.Globalization;
using BenchmarkDotNet.EventProcessors;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Percl.Benchmarks.Writing;

/// <summary>Prints a line as each benchmark ends, in place of BenchmarkDotNet's line for each iteration.</summary>
internal sealed class Progress(TextWriter output) : EventProcessor
{
    public override void OnEndRunBenchmark(BenchmarkCase benchmarkCase, BenchmarkReport report)
    {
        var form = benchmarkCase.Descriptor.WorkloadMethod.Name;
        var fastest = report.ResultStatistics?.Min ?? double.NaN;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"  {form} {benchmarkCase.Parameters.DisplayInfo} {fastest:0.0} ns"));
    }
}
