using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Turns what the caller says into text, and keeps the recording where that is wished. Terminal: the call goes on with
/// the answer to <see cref="ActionUrl"/>.
/// </summary>
/// <remarks>It cannot be nested. See <see href="https://docs.freeclimb.com/reference/transcribeutterance"/>.</remarks>
[PerclCommand(IsTerminal = true)]
public sealed partial record TranscribeUtterance
{
    /// <summary>
    /// The absolute URL that is told the text. The call goes on with the PerCL with which it answers, unless the caller
    /// hung up.
    /// </summary>
    [Webhook(typeof(TranscribeWebhook), WebhookAnswer.ExpectedUnlessHungUp)]
    public required string ActionUrl { get; init; }

    /// <summary>
    /// Whether a beep is heard before the caller is recorded; how it stands to <see cref="Prompts"/> is not documented.
    /// Default: false.
    /// </summary>
    public bool? PlayBeep { get; init; }

    /// <summary>How the caller is recorded; an object without members will do. The default is not documented.</summary>
    public TranscribeUtteranceRecord? Record { get; init; }

    /// <summary>Whether the text is kept out of the logs. Default: false.</summary>
    /// <remarks>Only FreeClimb's OpenAPI description has it. There is no privacy mode beside it.</remarks>
    public bool? PrivacyForLogging { get; init; }

    /// <summary>Whether the recording is protected. Default: false.</summary>
    /// <remarks>Only FreeClimb's OpenAPI description has it. There is no privacy mode beside it.</remarks>
    public bool? PrivacyForRecording { get; init; }

    /// <summary>
    /// What the caller hears first: any of <see cref="Say"/>, <see cref="Play"/> and <see cref="Pause"/>. The caller
    /// can break in. The default is not documented.
    /// </summary>
    /// <remarks>FreeClimb's OpenAPI description takes any command; the reference takes these three.</remarks>
    public IReadOnlyList<IPromptCommand>? Prompts { get; init => field = ValueList<IPromptCommand>.Of(value); }
}
