using System.Diagnostics;
using System.Reflection;

namespace Documentation.Tests.Running;

/// <summary>Runs scripts of the shell.</summary>
internal static class Shell
{
    /// <summary>Gets whether the machine has all commands.</summary>
    public static bool Has(params string[] commands) => commands.All(static command =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, command))));

    /// <summary>Runs a script and returns its output.</summary>
    public static Task<string> RunAsync(string script) => RunAsync("sh", ["-c", script]);

    /// <summary>Runs a script of PowerShell and returns its output.</summary>
    public static Task<string> RunPowerShellAsync(IEnumerable<string> lines) =>
        RunAsync("dotnet", ["exec", PowerShell, "-NoProfile", "-NonInteractive", "-Command", string.Join('\n', lines)]);

    private static string PowerShell { get; } = typeof(Shell).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static metadata => metadata.Key == "PowerShell").Value!;

    private static async Task<string> RunAsync(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
