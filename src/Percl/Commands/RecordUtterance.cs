using System.ComponentModel.DataAnnotations;
using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Records the caller's speech. The command is terminal: the call continues with the answer to <see cref="ActionUrl"/>.
/// </summary>
/// <remarks>
/// The command cannot be nested, and no command can be nested in it. See
/// <see href="https://docs.freeclimb.com/reference/recordutterance"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
public sealed partial record RecordUtterance
{
    /// <summary>
    /// Gets the absolute URL that receives the recording's id and URL. The call continues with the PerCL of the answer,
    /// unless the caller hung up.
    /// </summary>
    [Webhook(typeof(RecordWebhook), WebhookAnswer.ExpectedUnlessHungUp)]
    public required string ActionUrl { get; init; }

    /// <summary>
    /// Gets the length of the silence that ends the recording, in milliseconds: 1 or more. The default is not
    /// documented.
    /// </summary>
    [Range(1, int.MaxValue)]
    [Duration(DurationUnit.Milliseconds)]
    public int? SilenceTimeoutMs { get; init; }

    /// <summary>
    /// Gets the key that ends the recording: one of <see cref="DtmfKey"/>. Default: <see cref="DtmfKey.Pound"/>.
    /// </summary>
    /// <remarks>
    /// The default is that of FreeClimb's first SDKs. Those SDKs also write an empty string, for no key at all.
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
    /// Gets the longest time that the command may take, in seconds: 1 or more. The default is not documented.
    /// </summary>
    /// <remarks>
    /// One document of FreeClimb requires more than 1, another refuses 0 and less. A value outside the range is a
    /// warning.
    /// </remarks>
    [Range(1, int.MaxValue)]
    [Advisory]
    [Duration(DurationUnit.Seconds)]
    public int? MaxLengthSec { get; init; }

    /// <summary>
    /// Gets a value that indicates whether a beep is heard before the recording begins. The default is not documented.
    /// </summary>
    public bool? PlayBeep { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the recording begins with the first sound instead of at once. Without a
    /// sound within <see cref="MaxLengthSec"/>, nothing is recorded. The default is not documented.
    /// </summary>
    public bool? AutoStart { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the recording can be downloaded for a short time only (the reference names 2
    /// minutes) and never be played. The default is not documented.
    /// </summary>
    /// <remarks>
    /// FreeClimb's OpenAPI description has the same sentence as for every command: text is kept out of the logs.
    /// </remarks>
    [Privacy]
    public bool? PrivacyMode { get; init; }
}
