using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Records what the party on the telephone says.</summary>
internal sealed class RecordUtteranceRun : CommandRun<RecordUtterance>
{
    private const int DefaultSilenceTimeoutMs = 5_000;
    private const int DefaultMaxLengthSec = 60;

    /// <inheritdoc/>
    protected override async Task<Step> RunAsync(RecordUtterance command, Leg call, CommandContext context)
    {
        if (call.ConferenceId is not null)
        {
            return context.Refuse("The call is in a conference.");
        }

        Sounds.Beep(call, command.PlayBeep);
        var utterance = await Utterance.RecordAsync(call, null, new UtteranceLimits(
            TimeSpan.FromMilliseconds(command.SilenceTimeoutMs ?? DefaultSilenceTimeoutMs),
            TimeSpan.FromSeconds(command.MaxLengthSec ?? DefaultMaxLengthSec),
            command.FinishOnKey ?? DtmfKey.Pound,
            StartsAtOnce: command.AutoStart is not true));
        var recording = Recording.Make(call.World, utterance.Length);
        call.Record(
            "recording",
            ChoiceOf(command, utterance),
            ("recordingId", recording.Id),
            ("seconds", Text.Of(recording.Seconds)),
            ("reason", Text.Of(utterance.Reason)));
        return await call.FinishAsync(command.ActionUrl, new RecordWebhook
        {
            RequestType = RecordWebhook.Name,
            ConferenceId = call.ConferenceId,
            ParentCallId = call.ParentId,
            RecordingId = recording.Id,
            RecordingUrl = recording.Url,
            RecordingSize = recording.Bytes,
            RecordingFormat = Recording.Format,
            RecordingDurationSec = recording.Seconds,
            TermReason = utterance.Reason,
            PrivacyMode = command.PrivacyMode ?? false,
        });
    }

    /// <summary>Returns the choice that ended the recording; null where the command says so itself.</summary>
    private static Choice? ChoiceOf(RecordUtterance command, Utterance utterance) => utterance.Reason switch
    {
        _ when utterance.Length == TimeSpan.Zero => Choices.NothingRecorded,
        RecordUtteranceTermReason.Timeout when command.SilenceTimeoutMs is null => Choices.RecordingDefaults,
        RecordUtteranceTermReason.MaxLength when command.MaxLengthSec is null => Choices.RecordingDefaults,
        _ => null,
    };
}
