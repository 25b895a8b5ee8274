using Percl.Simulation;

namespace ConferenceLine.Demo;

/// <summary>Starts the application on a free local port and plays a call against it.</summary>
internal static class DemoCall
{
    private const string SigningSecret = "sigsec_of_the_demo";

    // Callbacks must reach the server that is started here. Its port is known only then.
    private static readonly string[] Settings =
    [
        "--urls=http://127.0.0.1:0",
        "--FreeClimb:PublicBaseUrl=",
        "--FreeClimb:UseRequestHost=true",
        $"--FreeClimb:SigningSecrets:0={SigningSecret}",
    ];

    /// <summary>Plays the call and writes its transcript.</summary>
    /// <param name="output">Receives the transcript.</param>
    /// <returns>The exit code: 0 if the call succeeded, otherwise 1.</returns>
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

    /// <summary>Plays the call against a running application.</summary>
    /// <param name="application">The URL of the application.</param>
    /// <param name="transcript">Receives the messages of the call.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> PlayAsync(Uri application, Transcript transcript)
    {
        using var client = new HttpClient(new Conversation(transcript)) { BaseAddress = application };
        var simulator = new FreeClimbSimulator(client, new SimulatorOptions { SigningSecrets = [SigningSecret] });
        var complaint = await FindComplaintAsync(simulator, transcript);
        transcript.End(complaint is null ? "The call went as it should." : $"The call failed. {complaint}");
        return complaint is null ? ExitCodes.Success : ExitCodes.Failure;
    }

    private static async Task<string?> FindComplaintAsync(FreeClimbSimulator simulator, Transcript transcript)
    {
        try
        {
            await PhoneCall.PlayAsync(simulator, transcript);
        }
        catch (SimulationException failure)
        {
            return failure.Message;
        }

        return simulator.Findings is [var finding, ..] ? finding.ToString()
            : simulator.Problems is [var problem, ..] ? problem.ToString()
            : null;
    }
}
