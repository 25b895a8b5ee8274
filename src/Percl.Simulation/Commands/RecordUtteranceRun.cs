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
            utterance.Length == TimeSpan.Zero ? Choices.NothingRecorded : Choices.RecordingDefaults,
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
}
