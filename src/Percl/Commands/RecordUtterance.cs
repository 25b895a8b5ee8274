using System.ComponentModel.DataAnnotations;
using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Records what the caller says. Terminal: the call goes on with the answer to <see cref="ActionUrl"/>.
/// </summary>
/// <remarks>
/// It cannot be nested, and nothing can be nested in it.
/// See <see href="https://docs.freeclimb.com/reference/recordutterance"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
public sealed partial record RecordUtterance
{
    /// <summary>
    /// The absolute URL that is told of the recording. The call goes on with the PerCL with which it answers, unless
    /// the caller hung up.
    /// </summary>
    [Webhook(typeof(RecordWebhook), WebhookAnswer.ExpectedUnlessHungUp)]
    public required string ActionUrl { get; init; }

    /// <summary>
    /// How much silence ends the recording, in milliseconds: 1 or more. The default is not documented.
    /// </summary>
    [Range(1, int.MaxValue)]
    [Duration(DurationUnit.Milliseconds)]
    public int? SilenceTimeoutMs { get; init; }

    /// <summary>
    /// The key that ends the recording: one of <see cref="DtmfKey"/>. Default: <see cref="DtmfKey.Pound"/>.
    /// </summary>
    /// <remarks>
    /// The default is that of FreeClimb's first SDKs. Those also write an empty text, for no key at all.
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

    /// <summary>How long the command may take, in seconds: 1 or more. The default is not documented.</summary>
    /// <remarks>
    /// A text of FreeClimb asks for more than 1, another refuses 0 and less. What is out of the range is warned of.
    /// </remarks>
    [Range(1, int.MaxValue)]
    [Advisory]
    [Duration(DurationUnit.Seconds)]
    public int? MaxLengthSec { get; init; }

    /// <summary>Whether a beep is heard before the recording begins. The default is not documented.</summary>
    public bool? PlayBeep { get; init; }

    /// <summary>
    /// Whether the recording begins with the first sound instead of at once. Where none comes within
    /// <see cref="MaxLengthSec"/>, nothing is recorded. The default is not documented.
    /// </summary>
    public bool? AutoStart { get; init; }

    /// <summary>
    /// Whether the recording can be downloaded for a short time only (the reference names 2 minutes) and never be
    /// played. The default is not documented.
    /// </summary>
    /// <remarks>
    /// FreeClimb's OpenAPI description says of it what it says of every command: that text is kept out of the logs.
    /// </remarks>
    [Privacy]
    public bool? PrivacyMode { get; init; }
}
