using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Transcribes what the party on the telephone says.</summary>
internal sealed class TranscribeUtteranceRun : CommandRun<TranscribeUtterance>
{
    private const string EveryKey = "0123456789*#";
    private const int DefaultSilenceMs = 3_000;
    private const int DefaultMaxLengthSec = 60;

    /// <inheritdoc/>
    protected override async Task<Step> RunAsync(TranscribeUtterance command, Leg call, CommandContext context)
    {
        if (call.ConferenceId is not null)
        {
            return context.Refuse("The call is in a conference.");
        }

        var barge = await Prompts.PlayAsync(call, command.Prompts, Accepts.Keys | Accepts.Speech);
        Sounds.Beep(call, command.PlayBeep);
        var utterance = await Utterance.RecordAsync(call, barge?.By, new UtteranceLimits(
            TimeSpan.FromMilliseconds(command.Record?.RcrdTerminationSilenceTimeMs ?? DefaultSilenceMs),
            TimeSpan.FromSeconds(command.Record?.MaxLengthSec ?? DefaultMaxLengthSec),
            EveryKey,
            StartsAtOnce: true));
        var isFailed = call.World.TakeFault(SimulatedFault.Speech);
        var isKept = command.Record?.SaveRecording is true && utterance.Length > TimeSpan.Zero;
        var recording = isKept ? Recording.Make(call.World, utterance.Length) : null;
        var transcript = isFailed ? null : utterance.Words;
        call.Record(
            "transcript",
            Choices.TranscribeReasons,
            ("text", command.PrivacyForLogging is true ? Keys.Masked : transcript),
            ("reason", Text.Of(utterance.Reason)));
        var webhook = Result(command, call, utterance, recording) with
        {
            Transcript = transcript,
            TranscribeReason = isFailed ? TranscribeReason.InternalError : ReasonOf(utterance),
            BargeInReason = barge?.By switch
            {
                KeyPressed => BargeInReason.BargeInByDtmf,
                Spoken => BargeInReason.BargeInByEnergy,
                _ => BargeInReason.NoBargeIn,
            },
            BargedInPromptNo = barge?.Prompt ?? 0,
            BargedInPromptLoopNo = barge?.Loop ?? 0,
            BargedInPromptMs = barge is null ? 0 : Duration.InMilliseconds(barge.Played),
            BargeInTimeMs = barge?.At.ToUnixTimeMilliseconds() ?? 0,
        };
        return await call.FinishAsync(command.ActionUrl, webhook);
    }

    private static OpenValue<TranscribeReason> ReasonOf(Utterance utterance) => utterance switch
    {
        { Reason: RecordUtteranceTermReason.Hangup } => TranscribeReason.Hangup,
        { Words: "", Key: not null } => TranscribeReason.Digit,
        { Words: "" } => TranscribeReason.NoInput,
        { Reason: RecordUtteranceTermReason.MaxLength } => TranscribeReason.MaxLength,
        _ => default(OpenValue<TranscribeReason>),
    };

    private static TranscribeWebhook Result(
        TranscribeUtterance command, Leg call, Utterance utterance, Recording? recording) => new()
        {
            RequestType = TranscribeWebhook.Name,
            AccountId = call.World.AccountId,
            CallId = call.Id,
            From = call.From,
            To = call.To,
            RecordingId = recording?.Id,
            RecordingUrl = recording?.Url,
            RecordingSize = recording?.Bytes ?? 0,
            RecordingFormat = recording is null ? null : Recording.Format,
            RecordingDurationMs = recording is null ? 0 : Duration.InMilliseconds(recording.Length),
            TermReason = TranscribeTermReason.Completed,
            RecordTermReason = utterance.Reason,
            Digit = utterance.Key?.ToString(),
            PrivacyForLogging = command.PrivacyForLogging ?? false,
            PrivacyForRecording = command.PrivacyForRecording ?? false,
            TranscriptionDurationMs = Duration.InMilliseconds(utterance.Length),
        };
}
