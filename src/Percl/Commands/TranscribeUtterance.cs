using System.ComponentModel;
using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Transcribes the caller's speech, and keeps the recording on request. The command is terminal: the call continues
/// with the answer to <see cref="ActionUrl"/>.
/// </summary>
/// <remarks>
/// The command cannot be nested. See <see href="https://docs.freeclimb.com/reference/transcribeutterance"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
public sealed partial record TranscribeUtterance
{
    /// <summary>
    /// Gets the absolute URL that receives the transcript. The call continues with the PerCL of the answer, unless the
    /// caller hung up.
    /// </summary>
    [Webhook(typeof(TranscribeWebhook), WebhookAnswer.ExpectedUnlessHungUp)]
    public required string ActionUrl { get; init; }

    /// <summary>
    /// Gets a value that indicates whether a beep is heard before the caller is recorded; the order of the beep and
    /// <see cref="Prompts"/> is not documented. Default: false.
    /// </summary>
    [DefaultValue(false)]
    public bool? PlayBeep { get; init; }

    /// <summary>
    /// Gets the options of the recording; an object without members is enough. The default is not documented.
    /// </summary>
    public TranscribeUtteranceRecord? Record { get; init; }

    /// <summary>Gets a value that indicates whether the transcript is kept out of the logs. Default: false.</summary>
    /// <remarks>
    /// Only FreeClimb's OpenAPI description has this attribute. The command has no privacy mode beside it.
    /// </remarks>
    [DefaultValue(false)]
    public bool? PrivacyForLogging { get; init; }

    /// <summary>Gets a value that indicates whether the recording is protected. Default: false.</summary>
    /// <remarks>
    /// Only FreeClimb's OpenAPI description has this attribute. The command has no privacy mode beside it.
    /// </remarks>
    [DefaultValue(false)]
    public bool? PrivacyForRecording { get; init; }

    /// <summary>
    /// Gets the commands that the caller hears first: any of <see cref="Say"/>, <see cref="Play"/> and
    /// <see cref="Pause"/>. The caller can interrupt the prompts. The default is not documented.
    /// </summary>
    /// <remarks>FreeClimb's OpenAPI description accepts any command; the reference accepts these three.</remarks>
    public IReadOnlyList<IPromptCommand>? Prompts { get; init => field = ValueList<IPromptCommand>.Of(value); }
}
