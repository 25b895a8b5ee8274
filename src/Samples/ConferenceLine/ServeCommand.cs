using ConferenceLine.Endpoints;
using Percl.AspNetCore;

namespace ConferenceLine;

/// <summary>Keeps the application running until it is told to stop.</summary>
internal static class ServeCommand
{
    /// <summary>Serves.</summary>
    /// <param name="settings">Settings of the application, as <c>--name=value</c>.</param>
    /// <param name="output">Where it is told where the application listens.</param>
    /// <param name="cancellation">Ends it, as Ctrl+C does.</param>
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
