namespace PerclGenerator.Package.Tests.Harness;

/// <summary>
/// The compiler server of the builds that tests start. It compiles the compiler's own methods once, and not once for
/// each project; that is so even where the machine's settings want none, because this server ends with the tests.
/// </summary>
internal static class CompilerServer
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <summary>Gets the name of the server, which the first build starts.</summary>
    public static string Name { get; } = $"percl-{Guid.NewGuid().ToString("N")[..8]}";

    /// <summary>Ends the server.</summary>
    public static async Task StopAsync()
    {
        var server = Path.Combine(Settings.CompilerFolder, "VBCSCompiler.dll");
        await Command.RunAsync("dotnet", Path.GetTempPath(), server, "-shutdown", "-pipename:" + Name)
            .WaitAsync(Limit)
            .ConfigureAwait(false);
    }
}
