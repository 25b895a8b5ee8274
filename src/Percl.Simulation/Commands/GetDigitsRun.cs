using System.Text;
using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Collects keys.</summary>
internal sealed class GetDigitsRun : CommandRun<GetDigits>
{
    private const int DefaultInitialTimeoutMs = 10_000;
    private const int DefaultDigitTimeoutMs = 3_000;
    private const int DefaultMaxDigits = 16;

    /// <inheritdoc/>
    protected override async Task<Step> RunAsync(GetDigits command, Leg call, CommandContext context)
    {
        if (call.ConferenceId is not null)
        {
            return context.Refuse("The call is in a conference.");
        }

        if (command.FlushBuffer is true)
        {
            call.Input.FlushKeys();
        }

        var pressed = new StringBuilder();
        var reason = await CollectAsync(command, call, pressed);
        var isEnough = pressed.Length >= (command.MinDigits ?? 0);
        var digits = isEnough ? pressed.ToString() : "";
        var isMasked = command.PrivacyMode is true && digits.Length > 0;
        var shown = isMasked ? Keys.Masked : digits;
        call.Record(
            "digits",
            isEnough ? DefaultOf(command, reason, pressed.Length) : Choices.TooFewDigits,
            ("digits", shown),
            ("reason", Text.Of(reason)));
        return await call.FinishAsync(command.ActionUrl, new GetDigitsWebhook
        {
            RequestType = GetDigitsWebhook.Name,
            ConferenceId = call.ConferenceId,
            ParentCallId = call.ParentId,
            Digits = shown,
            Reason = reason,
            PrivacyMode = command.PrivacyMode,
        });
    }

    /// <summary>Returns the choice that ended the command; null where the command says so itself.</summary>
    private static Choice? DefaultOf(GetDigits command, GetDigitsReason reason, int pressed) => reason switch
    {
        GetDigitsReason.MaxDigits when command.MaxDigits is null => Choices.DigitDefaults,
        GetDigitsReason.Timeout when (pressed == 0 ? command.InitialTimeoutMs : command.DigitTimeoutMs) is null =>
            Choices.DigitDefaults,
        _ => null,
    };

    private static async Task<GetDigitsReason> CollectAsync(GetDigits command, Leg call, StringBuilder pressed)
    {
        var finishKey = command.FinishOnKey ?? DtmfKey.Pound;
        var most = command.MaxDigits ?? DefaultMaxDigits;
        var next = (await Prompts.PlayAsync(call, command.Prompts, Accepts.Keys))?.By
            ?? await WaitAsync(command.InitialTimeoutMs ?? DefaultInitialTimeoutMs);
        while (next is KeyPressed { Key: var key })
        {
            if (finishKey == key.ToString())
            {
                return GetDigitsReason.FinishKey;
            }

            pressed.Append(key);
            if (pressed.Length == most)
            {
                return GetDigitsReason.MaxDigits;
            }

            next = await WaitAsync(command.DigitTimeoutMs ?? DefaultDigitTimeoutMs);
        }

        return next == Occurrence.TimedOut ? GetDigitsReason.Timeout
            : next == Occurrence.Tone ? GetDigitsReason.Tone
            : GetDigitsReason.Hangup;

        Task<Occurrence> WaitAsync(int milliseconds) =>
            call.Input.NextAsync(TimeSpan.FromMilliseconds(milliseconds), Accepts.Keys);
    }
}
