using System.Diagnostics;
using System.Globalization;

namespace Percl.Benchmarks;

/// <summary>How much of a processor the process had: far less than one means that others had it instead.</summary>
internal sealed class ProcessorShare
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly TimeSpan _used = Environment.CpuUsage.TotalTime;

    public void Print(TextWriter output)
    {
        var share = (Environment.CpuUsage.TotalTime - _used) / Stopwatch.GetElapsedTime(_start);
        var advice = share < 0.9 ? ": the machine was busy with other things, so measure again" : "";
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Processors used: {share:0.00}{advice}"));
        output.WriteLine();
    }
}
