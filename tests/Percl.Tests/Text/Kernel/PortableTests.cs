using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Percl.Tests.Text.Kernel;

/// <summary>Which instructions there are is settled when a process starts, so one is started.</summary>
public sealed class PortableTests
{
    [Fact]
    public async Task Kernel_WhereTheProcessorHasNoVectors_IsAsItShouldBe()
    {
        using var process = Process.Start(new ProcessStartInfo(DotNet)
        {
            ArgumentList = { "exec", typeof(PortableRun).Assembly.Location },
            Environment = { ["DOTNET_EnableHWIntrinsic"] = "0" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal("", await errors);
        Assert.Equal(PortableRun.Success, output.Trim());
        Assert.Equal(0, process.ExitCode);
    }

    /// <summary>The runtime that runs this test lies three folders below the program that starts it.</summary>
    private static string DotNet => Path.GetFullPath(
        Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
}
