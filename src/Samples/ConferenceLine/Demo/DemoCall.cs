namespace ConferenceLine.Demo;

/// <summary>Starts the application on a free local port and plays a call against it.</summary>
internal static class DemoCall
{
    // The callbacks must come back to the server that is started here, and its port is known only then.
    private static readonly string[] Settings =
    [
        "--urls=http://127.0.0.1:0",
        "--FreeClimb:PublicBaseUrl=",
        "--FreeClimb:UseRequestHost=true",
        $"--FreeClimb:SigningSecrets:0={FreeClimb.SigningSecret}",
    ];

    /// <summary>Plays the call and writes its transcript.</summary>
    /// <param name="output">Where to.</param>
    /// <returns>The exit code: 0 if the caller got what a caller needs, 1 if not.</returns>
    public static async Task<int> RunAsync(TextWriter output)
    {
        var transcript = new Transcript(output);
        using var log = new TranscriptLoggerProvider(transcript);
        await using var app = ConferenceLineApp.Build(Settings, log);
        await app.StartAsync();
        var exitCode = await PlayAsync(new Uri(app.Urls.First()), transcript);
        await app.StopAsync();
        return exitCode;
    }

    /// <summary>Plays the call against an application that runs already.</summary>
    /// <param name="application">Where it listens.</param>
    /// <param name="transcript">Where the call is written down.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> PlayAsync(Uri application, Transcript transcript)
    {
        using var freeClimb = new FreeClimb(transcript);
        try
        {
            await new PhoneCall(freeClimb, transcript).PlayAsync(new Uri(application, "/incomingCall"));
            transcript.End("The call went as it should.");
            return ExitCodes.Success;
        }
        catch (Exception e) when (e is CallFailedException or HttpRequestException or TaskCanceledException)
        {
            transcript.End($"The call failed. {e.Message}");
            return ExitCodes.Failure;
        }
    }
}
