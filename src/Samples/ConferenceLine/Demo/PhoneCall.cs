namespace ConferenceLine.Demo;

/// <summary>One call, from the first ring to the recording of its conference.</summary>
/// <remarks>
/// The call knows one URL of the application, the <c>voiceUrl</c>. It reads all others from the answers.
/// </remarks>
internal sealed class PhoneCall(FreeClimb freeClimb, Transcript transcript)
{
    /// <summary>Plays the call.</summary>
    /// <exception cref="CallFailedException">The call cannot go on with what the application answers.</exception>
    public async Task PlayAsync(Uri voiceUrl)
    {
        transcript.Heading("Somebody calls");
        var welcome = await freeClimb.AskAsync(voiceUrl, WebhookBodies.InboundCall);
        welcome.MustBe("Say", "CreateConference");
        var statusUrl = welcome.Url("CreateConference", "statusCallbackUrl");

        transcript.Heading("The caller has been greeted, and the conference is created");
        await TellStatusAsync(statusUrl, "empty");
        var join = await freeClimb.AskAsync(
            welcome.Url("CreateConference", "actionUrl"), WebhookBodies.CreateConference);
        join.MustBe("AddToConference");
        MustBeTheConferenceCreated(join.Text("AddToConference", "conferenceId"));

        transcript.Heading("The caller comes in, and the conference starts");
        await TellStatusAsync(statusUrl, "populated");
        await TellStatusAsync(statusUrl, "inProgress");

        transcript.Heading("The conference is terminated, and the caller comes out of it");
        var goodbye = await freeClimb.AskAsync(
            join.Url("AddToConference", "leaveConferenceUrl"), WebhookBodies.LeaveConference);
        goodbye.MustBe("Say", "Hangup");
        await TellStatusAsync(statusUrl, "empty");
        await TellStatusAsync(statusUrl, "terminated");

        transcript.Heading("The recording is ready");
        await freeClimb.TellAsync(statusUrl, WebhookBodies.ConferenceRecordingStatus);
    }

    private Task TellStatusAsync(Uri statusUrl, string status) =>
        freeClimb.TellAsync(statusUrl, WebhookBodies.ConferenceStatus(status));

    private static void MustBeTheConferenceCreated(string conferenceId)
    {
        if (!WebhookBodies.CreateConference.Contains($"\"{conferenceId}\"", StringComparison.Ordinal))
        {
            throw new CallFailedException($"The caller is sent to another conference: '{conferenceId}'.");
        }
    }
}
