using System.Diagnostics;
using System.Text;

namespace PerclGenerator.Package.Tests.Harness;

/// <summary>Runs commands.</summary>
internal static class Command
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(30);

    /// <summary>Runs the command and waits for its end.</summary>
    /// <param name="file">The command.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="TimeoutException">It did not end.</exception>
    public static async Task<Outcome> RunAsync(string file, string folder, params string[] arguments)
    {
        using var process = Start(file, folder, arguments);
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{file} {string.Join(' ', arguments)} did not end:\n{output}");
        }

        lock (output)
        {
            return new Outcome(process.ExitCode, output.ToString());
        }

        void Append(string? line)
        {
            lock (output)
            {
                if (line is not null)
                {
                    output.Append(line).Append('\n');
                }
            }
        }
    }

    /// <summary>Starts the command; its output can be read from the process.</summary>
    public static Process Start(string file, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

        // What the command that runs the tests has set for itself is not for the projects built here.
        foreach (var name in start.Environment.Keys.Where(IsOfTheTestRun).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "true";
        start.Environment["SharedCompilationId"] = CompilerServer.Name;
        // A build is too short to pay for code that is compiled again, from its profile or at all, or for a thread that
        // collects garbage meanwhile.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_TC_CallCounting"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        return Process.Start(start) ?? throw new InvalidOperationException($"{file} was not started.");
    }

    private static bool IsOfTheTestRun(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("COREHOST", StringComparison.OrdinalIgnoreCase)
        || name is "DOTNET_HOST_PATH" or "CI" or "NUGET_PACKAGES";
}
