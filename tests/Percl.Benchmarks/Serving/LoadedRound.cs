using System.Diagnostics;

namespace Percl.Benchmarks.Serving;

/// <summary>What a round has measured of an endpoint.</summary>
/// <param name="RequestsPerSecond">How many requests were answered in a second.</param>
/// <param name="Processor">How many microseconds of a processor the server needed for a request, the system's part in it.</param>
/// <param name="Allocated">How many bytes the server allocated for a request.</param>
internal readonly record struct LoadedRound(double RequestsPerSecond, double Processor, double Allocated)
{
    public static LoadedRound Measure(CallersProcess callers, LoadedEndpoint endpoint, TimeSpan duration)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();

        var requests = callers.Post(endpoint.Path, duration);

        var elapsed = Stopwatch.GetElapsedTime(start);
        processor = Environment.CpuUsage.TotalTime - processor;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        return new(requests / elapsed.TotalSeconds, processor.TotalMicroseconds / requests, (double)allocated / requests);
    }
}
