using System.Diagnostics;
using System.Globalization;

namespace Percl.Benchmarks.Serving;

/// <summary>The process of the callers, from outside.</summary>
internal sealed class CallersProcess : IDisposable
{
    private readonly Process _process;

    public CallersProcess(int port)
    {
        var start = OwnProgram.Start("load", "--callers", port.ToString(CultureInfo.InvariantCulture));
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        _process = Process.Start(start)!;
    }

    /// <summary>Has them call for a while.</summary>
    /// <returns>The number of requests.</returns>
    public int Post(string path, TimeSpan duration)
    {
        _process.StandardInput.WriteLine($"{path} {(int)duration.TotalMilliseconds}");
        _process.StandardInput.Flush();
        return int.TryParse(_process.StandardOutput.ReadLine(), CultureInfo.InvariantCulture, out var requests)
            ? requests
            : throw new InvalidOperationException($"The callers of {path} have failed.");
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
