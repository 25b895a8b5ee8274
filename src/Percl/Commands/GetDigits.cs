using System.ComponentModel.DataAnnotations;
using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Collects keys that the caller presses. Terminal: the call goes on with the answer to <see cref="ActionUrl"/>.
/// </summary>
/// <remarks>
/// Only for a call with a single party, so not in a conference. It cannot be nested.
/// See <see href="https://docs.freeclimb.com/reference/getdigits-1"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
[AllowedInAnswerTo(typeof(QueueWaitWebhook))]
[Removed("enforcePCI", "2022 or earlier", Replacement = "privacyMode")]
public sealed partial record GetDigits
{
    /// <summary>
    /// The absolute URL that is told the keys. The call goes on with the PerCL with which it answers, unless the caller
    /// hung up.
    /// </summary>
    [Webhook(typeof(GetDigitsWebhook), WebhookAnswer.ExpectedUnlessHungUp)]
    public required string ActionUrl { get; init; }

    /// <summary>
    /// What the caller hears meanwhile: any of <see cref="Say"/>, <see cref="Play"/> and <see cref="Pause"/>. A key
    /// ends it. They do not inherit <see cref="PrivacyMode"/>. The default is not documented.
    /// </summary>
    /// <remarks>
    /// FreeClimb's OpenAPI description takes any command; the reference takes these three. That keys end the prompts is
    /// said by the reference, not by the OpenAPI description.
    /// </remarks>
    public IReadOnlyList<IPromptCommand>? Prompts { get; init => field = ValueList<IPromptCommand>.Of(value); }

    /// <summary>
    /// How long to wait for the first key, in milliseconds, once the prompts are over: 1 or more. The default is not
    /// documented.
    /// </summary>
    /// <remarks>FreeClimb's OpenAPI description had a text here until 2024.</remarks>
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
    /// How long to wait after each key, in milliseconds: 1 or more. The default is not documented.
    /// </summary>
    /// <remarks>An example of the reference that sets none speaks of 3 seconds.</remarks>
    [Range(1, int.MaxValue)]
    [Duration(DurationUnit.Milliseconds)]
    public int? DigitTimeoutMs { get; init; }

    /// <summary>
    /// The key that ends the input and is not part of it: one of <see cref="DtmfKey"/>. Default:
    /// <see cref="DtmfKey.Pound"/>.
    /// </summary>
    /// <remarks>
    /// The default is that of FreeClimb's first SDKs, with which an example of the reference agrees. Those also write an
    /// empty text, for no key at all.
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

    /// <summary>With fewer keys, 0 or more, the result is empty. The default is not documented.</summary>
    [Range(0, int.MaxValue)]
    [AtMost(nameof(MaxDigits))]
    public int? MinDigits { get; init; }

    /// <summary>
    /// With so many keys, 0 or more, the input ends, whatever <see cref="FinishOnKey"/> says. The default is not
    /// documented.
    /// </summary>
    /// <remarks>An example of the reference that sets none speaks of 16.</remarks>
    [Range(0, int.MaxValue)]
    public int? MaxDigits { get; init; }

    /// <summary>
    /// Whether keys that the caller pressed ahead are forgotten. <see cref="Say"/> always forgets them. The default is
    /// not documented.
    /// </summary>
    public bool? FlushBuffer { get; init; }

    /// <summary>Whether the keys are kept out of the logs. The default is not documented.</summary>
    [Privacy]
    public bool? PrivacyMode { get; init; }
}
