using Percl.Simulation;
using Percl.Webhooks;

namespace ConferenceLine.Demo;

/// <summary>One call, from the first ring to the end of its conference.</summary>
/// <remarks>
/// The call knows one URL of the application, the <c>voiceUrl</c>. The simulator reads all others from the answers.
/// </remarks>
internal static class PhoneCall
{
    /// <summary>Plays the call.</summary>
    /// <exception cref="SimulationException">The application says or does something else.</exception>
    public static async Task PlayAsync(FreeClimbSimulator simulator, Transcript transcript)
    {
        transcript.Heading("Somebody calls");
        await using var phone = simulator.Call("/incomingCall");
        await phone.HearsAsync("Welcome, *");

        transcript.Heading("The caller has been greeted, and gets a conference for a minute");
        await simulator.AdvanceAsync(TimeSpan.FromMinutes(1));
        if (simulator.Conferences is not [{ Status: ConferenceStatus.InProgress } conference])
        {
            throw new SimulationException($"The caller must be in a conference that goes on.\n\n{phone.Transcript}\n");
        }

        transcript.Heading("The caller leaves, and the recording is ready");
        await conference.RemoveAsync(phone);
        await phone.HearsAsync("*Goodbye.");
        await phone.EndsAsync();

        transcript.Heading("The conference is terminated");
        await conference.TerminateAsync();
    }
}
