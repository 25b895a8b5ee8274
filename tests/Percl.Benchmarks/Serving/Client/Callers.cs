using System.Diagnostics;
using System.Globalization;

namespace Percl.Benchmarks.Serving;

/// <summary>Many who call at once, in a process of their own: what they allocate is not the server's.</summary>
internal static class Callers
{
    private const int Count = 16;

    /// <summary>
    /// Posts as a line of input says, a path and for how many milliseconds, and answers each with the number of requests.
    /// </summary>
    public static void Run(int port, TextReader input, TextWriter output)
    {
        while (input.ReadLine()?.Split(' ') is [var path, var milliseconds])
        {
            var duration = TimeSpan.FromMilliseconds(int.Parse(milliseconds, CultureInfo.InvariantCulture));
            output.WriteLine(Post(port, path, duration).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static int Post(int port, string path, TimeSpan duration)
    {
        var callers = Enumerable.Range(0, Count).Select(_ => new Caller(port, path)).ToArray();
        try
        {
            Array.ForEach(callers, static caller => caller.Learn());
            var requests = Count;
            for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < duration; requests += Count)
            {
                Array.ForEach(callers, static caller => caller.Send());
                Array.ForEach(callers, static caller => caller.ReceiveAnswer());
            }

            return requests;
        }
        finally
        {
            Array.ForEach(callers, static caller => caller.Dispose());
        }
    }
}
