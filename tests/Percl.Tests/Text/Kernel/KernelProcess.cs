using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Percl.Tests.Text.Kernel;

/// <summary>Which instructions there are is settled when a process starts, so one is started.</summary>
internal static class KernelProcess
{
    /// <summary>Runs this assembly's entry point.</summary>
    /// <param name="name">The instructions that the runtime does not use.</param>
    /// <param name="newerName">Their name in newer runtimes.</param>
    public static async Task AssertPassesAsync(string name, string newerName)
    {
        Assert.SkipUnless(
            File.Exists(DotNet), "The program has a runtime of its own: start it without the instructions.");
        var start = new ProcessStartInfo(DotNet)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in new[] { "exec", typeof(PortableRun).Assembly.Location, PortableRun.Argument, name })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_Enable" + name] = "0";
        start.Environment["DOTNET_Enable" + newerName] = "0";
        // As in most applications, a method is compiled quickly first, and optimized where it runs often.
        start.Environment["DOTNET_TieredCompilation"] = "1";

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal("", await errors);
        Assert.True(process.ExitCode == 0, output);
    }

    /// <summary>The runtime that runs this test lies three folders below the program that starts it.</summary>
    private static string DotNet => Path.GetFullPath(
        Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
}
