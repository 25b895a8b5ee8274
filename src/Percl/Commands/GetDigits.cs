using System.ComponentModel.DataAnnotations;
using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Collects keys that the caller presses. The command is terminal: the call continues with the answer to
/// <see cref="ActionUrl"/>.
/// </summary>
/// <remarks>
/// The command works only in a call with a single party, so not in a conference. The command cannot be nested. See
/// <see href="https://docs.freeclimb.com/reference/getdigits-1"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
[AllowedInAnswerTo(typeof(QueueWaitWebhook))]
[Removed("enforcePCI", "2022 or earlier", Replacement = "privacyMode")]
public sealed partial record GetDigits
{
    /// <summary>
    /// Gets the absolute URL that receives the keys. The call continues with the PerCL of the answer, unless the caller
    /// hung up.
    /// </summary>
    [Webhook(typeof(GetDigitsWebhook), WebhookAnswer.ExpectedUnlessHungUp)]
    public required string ActionUrl { get; init; }

    /// <summary>
    /// Gets the commands that the caller hears during the input: any of <see cref="Say"/>, <see cref="Play"/> and
    /// <see cref="Pause"/>. A key ends the prompts. The prompts do not inherit <see cref="PrivacyMode"/>. The default
    /// is not documented.
    /// </summary>
    /// <remarks>
    /// FreeClimb's OpenAPI description accepts any command; the reference accepts these three. Only the reference
    /// documents that keys end the prompts.
    /// </remarks>
    public IReadOnlyList<IPromptCommand>? Prompts { get; init => field = ValueList<IPromptCommand>.Of(value); }

    /// <summary>
    /// Gets the time to wait for the first key after the prompts, in milliseconds: 1 or more. The default is not
    /// documented.
    /// </summary>
    /// <remarks>FreeClimb's OpenAPI description had a string here until 2024.</remarks>
    [MayBeText]
    [Range(1, int.MaxValue)]
    [Duration(DurationUnit.Milliseconds)]
    public int? InitialTimeoutMs
    {
        get;
        init
        {
            field = value;
            UnknownAttributes = UnknownAttributes.Without(nameof(InitialTimeoutMs));
        }
    }

    /// <summary>
    /// Gets the time to wait after each key, in milliseconds: 1 or more. The default is not documented.
    /// </summary>
    /// <remarks>An example of the reference that does not set the attribute mentions 3 seconds.</remarks>
    [Range(1, int.MaxValue)]
    [Duration(DurationUnit.Milliseconds)]
    public int? DigitTimeoutMs { get; init; }

    /// <summary>
    /// Gets the key that ends the input and is not part of the input: one of <see cref="DtmfKey"/>. Default:
    /// <see cref="DtmfKey.Pound"/>.
    /// </summary>
    /// <remarks>
    /// The default is that of FreeClimb's first SDKs, with which an example of the reference agrees. Those SDKs also
    /// write an empty string, for no key at all.
    /// </remarks>
    [AllowedValues(
        DtmfKey.Zero,
        DtmfKey.One,
        DtmfKey.Two,
        DtmfKey.Three,
        DtmfKey.Four,
        DtmfKey.Five,
        DtmfKey.Six,
        DtmfKey.Seven,
        DtmfKey.Eight,
        DtmfKey.Nine,
        DtmfKey.Pound,
        DtmfKey.Star)]
    public string? FinishOnKey { get; init; }

    /// <summary>
    /// Gets the smallest number of keys, 0 or more; with fewer keys, the result is empty. The default is not
    /// documented.
    /// </summary>
    [Range(0, int.MaxValue)]
    [AtMost(nameof(MaxDigits))]
    public int? MinDigits { get; init; }

    /// <summary>
    /// Gets the number of keys, 0 or more, that ends the input, regardless of <see cref="FinishOnKey"/>. The default is
    /// not documented.
    /// </summary>
    /// <remarks>An example of the reference that does not set the attribute mentions 16.</remarks>
    [Range(0, int.MaxValue)]
    public int? MaxDigits { get; init; }

    /// <summary>
    /// Gets a value that indicates whether keys that the caller pressed ahead are discarded. <see cref="Say"/> always
    /// discards them. The default is not documented.
    /// </summary>
    public bool? FlushBuffer { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the keys are kept out of the logs. The default is not documented.
    /// </summary>
    [Privacy]
    public bool? PrivacyMode { get; init; }
}
