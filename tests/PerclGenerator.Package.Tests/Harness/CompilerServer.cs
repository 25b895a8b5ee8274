using System.Collections.Concurrent;

namespace PerclGenerator.Package.Tests.Harness;

/// <summary>
/// The compiler servers of the builds that tests start. A server compiles the compiler's own methods once, and not once
/// for each project; that is so even where the machine's settings want none, because these servers end with the tests.
/// </summary>
internal static class CompilerServer
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private static readonly ConcurrentBag<string> Names = [];

    /// <summary>Gets the name of the server that all builds share.</summary>
    public static string Shared { get; } = Create();

    /// <summary>Creates the name of a server, which the first build that uses it starts.</summary>
    public static string Create()
    {
        var name = $"percl-{Guid.NewGuid().ToString("N")[..8]}";
        Names.Add(name);
        return name;
    }

    /// <summary>Ends all servers.</summary>
    public static async Task StopAsync()
    {
        var server = Path.Combine(Settings.CompilerFolder, "VBCSCompiler.dll");
        foreach (var name in Names)
        {
            await Command.RunAsync("dotnet", Path.GetTempPath(), server, "-shutdown", "-pipename:" + name)
                .WaitAsync(Limit)
                .ConfigureAwait(false);
        }
    }
}
