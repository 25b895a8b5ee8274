using System.Diagnostics;

namespace Percl.Benchmarks.Writing;

/// <summary>
/// Measures in a process of its own. What the runtime compiles the code to differs a little from process to process,
/// and runs within one process would all have the same.
/// </summary>
internal static class OwnProcess
{
    /// <summary>Measures everything once.</summary>
    public static Measurements Measure()
    {
        var file = Path.GetTempFileName();
        try
        {
            var start = OwnProgram.Start("write", "--into", file);

            // What is called often is compiled for the processor at once, and not when a busy machine finds the time.
            start.Environment["DOTNET_TC_CallCountingDelayMs"] = "0";
            using var process = Process.Start(start)!;
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"The run failed with exit code {process.ExitCode}.");
            }

            return Measurements.Load(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
