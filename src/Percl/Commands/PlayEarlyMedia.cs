using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>Plays an audio file to the caller of an inbound call before the call is answered.</summary>
/// <remarks>
/// The command works only at the start of the answer to an inbound call, before any command that answers the call;
/// several may follow each other. FreeClimb's OpenAPI description requires it to be the very first command; the
/// reference does not. The command cannot be nested, and no command can be nested in it. See
/// <see href="https://docs.freeclimb.com/reference/playearlymedia"/>.
/// </remarks>
[PerclCommand]
[FirstInAnswerTo(typeof(InboundCallWebhook), MayRepeat = true)]
public sealed partial record PlayEarlyMedia
{
    /// <summary>
    /// Gets the absolute URL of the file: WAV, 8-bit a-law or mu-law, 1,000 to 96,000 samples a second, at most 100 MB.
    /// FreeClimb caches the file for 5 seconds unless the file's Cache-Control header specifies another time.
    /// </summary>
    /// <remarks>
    /// By FreeClimb's OpenAPI description, the file is cached for seven days; by the reference, for 5 seconds.
    /// </remarks>
    [AudioUrl]
    public required string File { get; init; }
}
