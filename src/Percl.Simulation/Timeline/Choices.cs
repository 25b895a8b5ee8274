using System.Text;

namespace Percl.Simulation;

/// <summary>All choices. The page <c>Choices.md</c> is made from this table.</summary>
internal static class Choices
{
    public static readonly Choice Fallback = new(
        "inboundCall", "the fallback URL gets the same body once, after an error, a status from 300 on or a timeout");

    public static readonly Choice WebhookTimeout = new("Webhooks", "an application has 15 s to answer");

    public static readonly Choice Redirection = new("Webhooks", "an answer with a status from 300 on is a failure");

    public static readonly Choice OtherMediaType = new(
        "Webhooks", "an answer with JSON is taken whatever its media type");

    public static readonly Choice EarlyPause = new(
        "Pause", "pauses in front of the first other command pass before the call is answered");

    public static readonly Choice EarlyReject = new("Reject", "after PlayEarlyMedia it is ignored");

    public static readonly Choice LatePlayEarlyMedia = new("PlayEarlyMedia", "it is ignored once the call is answered");

    public static readonly Choice Speaking = new("Say", "15 characters take a second");

    public static readonly Choice Playing = new(
        "Play, PlayEarlyMedia", "a file takes the time of an option, and is not loaded");

    public static readonly Choice InConference = new(
        "Say, Play", "a participant of a conference does not hear them: they are skipped");

    public static readonly Choice WrongState = new(
        "Commands", "a command that the state of the call does not allow ends the call with perclProcessingError");

    public static readonly Choice NotAParticipant = new(
        "SetTalk, SetListen, SetDTMFPassThrough, RemoveFromConference", "outside of a conference they are ignored");

    public static readonly Choice EndOfScript = new("Scripts", "the end of a script hangs up with appHangup");

    public static readonly Choice CallDuration = new("callStatus", "callDuration counts from the answer, rounded up");

    public static readonly Choice LongestCall = new("Calls", "a call ends after 4 hours");

    public static readonly Choice HangupStatus = new(
        "Webhooks", "after a hang-up, the webhook of the command that was running has the callStatus completed");

    public static readonly Choice Redirected = new(
        "Redirect", "redirect is sent, with originalRequestType where Redirect comes first, and without other fields");

    public static readonly Choice DigitDefaults = new(
        "GetDigits", "by default 10 s for the first key, 3 s between keys, at most 16 keys, and a buffer that is kept");

    public static readonly Choice NoDigitLimit = new("GetDigits", "with maxDigits 0 the number of keys is not limited");

    public static readonly Choice TooFewDigits = new(
        "GetDigits", "with fewer keys than minDigits the digits are empty, and the reason is that of the end");

    public static readonly Choice Grammars = new(
        "GetSpeech", "no grammar is loaded: the caller's words are the result, with the confidence of the test");

    public static readonly Choice LowConfidence = new(
        "GetSpeech", "words below confidenceThreshold end with noMatch");

    public static readonly Choice SlowSpeech = new(
        "GetSpeech", "words that take longer than recognitionTimeoutMs end with recognitionTimeout");

    public static readonly Choice RecordingDefaults = new(
        "RecordUtterance", "by default 5 s of silence or 60 s end the recording");

    public static readonly Choice NothingRecorded = new(
        "RecordUtterance", "with autoStart and no word, record has a recording of no length");

    public static readonly Choice RecordingSize = new("Recordings", "a second has 8,000 bytes, and a file 44 more");

    public static readonly Choice TranscribeDefaults = new(
        "TranscribeUtterance", "by default 3 s of silence end the recording; the beep follows the prompts");

    public static readonly Choice TranscribeReasons = new(
        "transcribe", "recordTermReason says how the recording ended; transcribeReason is null after success");

    public static readonly Choice BargedPrompt = new("transcribe", "prompts and loops are counted from 1");

    public static readonly Choice ParentEnds = new("OutDial", "the dialled call goes on when its parent ends");

    public static readonly Choice MachineDelay = new(
        "OutDial", "a machine is detected 2 s after it answers; callConnectUrl has been called by then");

    public static readonly Choice SentDigits = new("OutDial, SendDigits", "a key takes 100 ms");

    public static readonly Choice ChildStatus = new(
        "callStatus",
        "a dialled call reports to the statusCallbackUrl of OutDial, and only without it to that of the application");

    public static readonly Choice MachineTone = new(
        "GetDigits", "a machine that nothing else detects is heard as a tone, which ends the command");

    public static readonly Choice Created = new(
        "CreateConference", "the first status, empty, comes to statusCallbackUrl as createConference alone");

    public static readonly Choice CreationFails = new(
        "CreateConference", "a conference that fails reports internalError, and the call ends with internalError");

    public static readonly Choice ConferenceCall = new(
        "conferenceStatus, conferenceRecordingStatus",
        "the call fields are those of the call that created the conference");

    public static readonly Choice NoCall = new(
        "REST API", "the webhooks of a conference that no call has created have no call: its fields are empty");

    public static readonly Choice RecordingReady = new(
        "conferenceRecordingStatus", "it follows at once, and conferenceStatus has no recording");

    public static readonly Choice MusicLoaded = new(
        "CreateConference", "the file of waitUrl is loaded each time that the conference becomes populated");

    public static readonly Choice Terminated = new(
        "TerminateConference", "leaveConferenceUrl is called, and its answer is not run: the calls end");

    public static readonly Choice CallControl = new(
        "callControl", "the participant stays in the conference while the answer runs, and after its end");

    public static readonly Choice QueueScript = new(
        "queueWait", "a script that takes no time is followed by a pause of 1 s");

    public static readonly Choice QueueOrder = new("Queues", "the first caller in is the first out");

    public static readonly Choice ParkNames = new(
        "Park", "the request types are park, parkWait and unpark, with the standard fields");

    public static readonly Choice MessageSteps = new("messageStatus", "queued, sending and sent, one second apart");

    public static readonly Choice Stream = new("AudioStream", "the session lasts as long as an option says");

    public static readonly Choice SimulatorLimit = new(
        "Calls",
        "a limit of the simulator ends the call with internalError: webhooks of a call, calls of a simulation");

    /// <summary>Gets all choices.</summary>
    public static IReadOnlyList<Choice> All { get; } =
    [
        .. typeof(Choices).GetFields().Select(static field => (Choice)field.GetValue(null)!)
            .OrderBy(static choice => choice.About, StringComparer.Ordinal),
    ];

    /// <summary>Returns the page.</summary>
    public static string ToMarkdown()
    {
        var page = new StringBuilder();
        page.Append("""
            # Choices

            FreeClimb's reference does not say everything that happens in a call, and its sources differ. Here the
            simulator chooses. An event of the timeline that follows a choice is marked: `(not documented: …)`.

            | About | Choice |
            |---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var choice in All)
        {
            page.Append("| ").Append(choice.About).Append(" | ").Append(choice.What).Append(" |\n");
        }

        return page.ToString();
    }
}
