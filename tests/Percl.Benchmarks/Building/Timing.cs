using System.Diagnostics;

namespace Percl.Benchmarks.Building;

/// <summary>Measures what takes milliseconds.</summary>
internal static class Timing
{
    /// <summary>Measures several times, after one that is thrown away.</summary>
    /// <param name="repetitions">How many times count.</param>
    /// <param name="prepare">Prepares a repetition, by its number, and returns what is measured of it.</param>
    public static Sample Measure(int repetitions, Func<int, Action> prepare)
    {
        var times = new double[repetitions + 1];
        for (var i = 0; i < times.Length; i++)
        {
            times[i] = MeasureOnce(prepare(i));
        }

        return Sample.Of(times.Skip(1));
    }

    /// <summary>Measures once, without the garbage of what was before.</summary>
    public static double MeasureOnce(Action action)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>
    /// Measures the processor time of all threads once, without the garbage of what was before. Other programs change
    /// it less than they change the clock's time.
    /// </summary>
    public static double MeasureProcessor(Action action)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }

    /// <summary>
    /// Does something for a while. The runtime compiles code anew once it knows what the code does, and with as much
    /// code as a compiler has that takes seconds, of the processor's time and not of the clock's.
    /// </summary>
    public static void WarmUp(Action action)
    {
        const int Seconds = 8;
        var start = Environment.CpuUsage.TotalTime;
        while ((Environment.CpuUsage.TotalTime - start).TotalSeconds < Seconds)
        {
            action();
        }
    }
}
