using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Recognises words.</summary>
internal sealed class GetSpeechRun : CommandRun<GetSpeech>
{
    private const int DefaultNoInputTimeoutMs = 7_000;
    private const int DefaultRecognitionTimeoutMs = 10_000;
    private const int Percent = 100;

    /// <inheritdoc/>
    protected override async Task<Step> RunAsync(GetSpeech command, Leg call, CommandContext context)
    {
        if (call.ConferenceId is not null)
        {
            return context.Refuse("The call is in a conference.");
        }

        var result = await ListenAsync(command, call);
        var shown = command.PrivacyMode is true && result.Text is not null ? Keys.Masked : result.Text;
        call.Record(
            "speech",
            result.Choice,
            ("result", shown),
            ("reason", Text.Of(result.Reason)));
        var isError = result.Reason is GetSpeechReason.Error;
        return await call.FinishAsync(command.ActionUrl, new GetSpeechWebhook
        {
            RequestType = GetSpeechWebhook.Name,
            ConferenceId = call.ConferenceId,
            ParentCallId = call.ParentId,
            Reason = result.Reason,
            RecognitionResult = shown,
            Confidence = result.Confidence,
            CompletionCause = isError ? "006 recognizer-error" : null,
            CompletionReason = isError ? "The simulation asked for an error." : null,
            PrivacyMode = command.PrivacyMode,
        });
    }

    private static async Task<Result> ListenAsync(GetSpeech command, Leg call)
    {
        const Accepts accepted = Accepts.Keys | Accepts.Speech;
        var barge = await Prompts.PlayAsync(call, command.Prompts, accepted);
        Sounds.Beep(call, command.PlayBeep);
        var noInput = TimeSpan.FromMilliseconds(command.NoInputTimeoutMs ?? DefaultNoInputTimeoutMs);
        switch (barge?.By ?? await call.Input.NextAsync(noInput, accepted))
        {
            case KeyPressed { Key: var key }:
                return new Result(GetSpeechReason.Digit, key.ToString(), null, null);

            case Spoken spoken:
                return await RecogniseAsync(command, call, spoken);

            case var other:
                return new Result(
                    other == Occurrence.Interrupted ? GetSpeechReason.Hangup
                        : other == Occurrence.Tone ? GetSpeechReason.NoMatch
                        : GetSpeechReason.NoInput,
                    null,
                    null,
                    null);
        }
    }

    private static async Task<Result> RecogniseAsync(GetSpeech command, Leg call, Spoken spoken)
    {
        var longest = TimeSpan.FromMilliseconds(command.RecognitionTimeoutMs ?? DefaultRecognitionTimeoutMs);
        var isSlow = spoken.Duration > longest;
        // Keys that are pressed meanwhile are kept for the next command.
        if (await call.Input.SleepAsync(isSlow ? longest : spoken.Duration) == Occurrence.Interrupted)
        {
            return new Result(GetSpeechReason.Hangup, null, null, null);
        }

        if (call.World.TakeFault(SimulatedFault.Speech))
        {
            return new Result(GetSpeechReason.Error, null, null, null);
        }

        if (isSlow)
        {
            return new Result(GetSpeechReason.RecognitionTimeout, null, null, Choices.SlowSpeech);
        }

        return spoken.Words is { } words && spoken.Confidence >= (command.ConfidenceThreshold ?? 0) * Percent
            ? new Result(GetSpeechReason.Recognition, words, spoken.Confidence, Choices.Grammars)
            : new Result(GetSpeechReason.NoMatch, null, null, spoken.Words is null ? null : Choices.LowConfidence);
    }

    private sealed record Result(GetSpeechReason Reason, string? Text, int? Confidence, Choice? Choice);
}
