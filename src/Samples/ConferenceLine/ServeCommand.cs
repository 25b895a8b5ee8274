using ConferenceLine.Endpoints;
using Percl.AspNetCore;

namespace ConferenceLine;

/// <summary>Runs the application until the process is stopped.</summary>
internal static class ServeCommand
{
    /// <summary>Runs the application.</summary>
    /// <param name="settings">Settings of the application, as <c>--name=value</c>.</param>
    /// <param name="output">Receives the URLs of the application.</param>
    /// <param name="cancellation">Stops the application, as Ctrl+C does.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] settings, TextWriter output, CancellationToken cancellation)
    {
        await using var app = ConferenceLineApp.Build(settings);
        await app.StartAsync(cancellation);

        var urls = app.Services.GetRequiredService<PerclUrls>();
        await output.WriteLineAsync($"Listening on {string.Join(", ", app.Urls)}. Ctrl+C ends it.");
        await output.WriteLineAsync($"The voiceUrl for FreeClimb is {urls.Of(nameof(IncomingCall))}.");

        await app.WaitForShutdownAsync(cancellation);
        return ExitCodes.Success;
    }
}
