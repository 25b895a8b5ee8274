using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>Plays an audio file to the caller of an inbound call before the call is answered.</summary>
/// <remarks>
/// It works only at the start of the answer to an inbound call, in front of anything that answers the call; several may
/// follow each other. FreeClimb's OpenAPI description wants it to be the very first command; the reference does not. It
/// cannot be nested, and nothing can be nested in it.
/// See <see href="https://docs.freeclimb.com/reference/playearlymedia"/>.
/// </remarks>
[PerclCommand]
[FirstInAnswerTo(typeof(InboundCallWebhook), MayRepeat = true)]
public sealed partial record PlayEarlyMedia
{
    /// <summary>
    /// The absolute URL of the file: WAV, 8-bit a-law or mu-law, 1,000 to 96,000 samples a second, at most 100 MB. It
    /// is kept for 5 seconds unless its Cache-Control says otherwise.
    /// </summary>
    /// <remarks>
    /// FreeClimb's OpenAPI description says that it is kept for seven days; the reference, 5 seconds.
    /// </remarks>
    [AudioUrl]
    public required string File { get; init; }
}
