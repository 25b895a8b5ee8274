namespace Percl.Webhooks;

/// <summary>
/// How a transcription ended. See <see href="https://docs.freeclimb.com/reference/transcribe">transcribe</see>.
/// </summary>
/// <remarks>
/// The reference lists these values without explaining them; the explanations are read from the names.
/// </remarks>
public enum TranscribeReason
{
    /// <summary>There was a fault inside FreeClimb.</summary>
    InternalError,

    /// <summary>The caller hung up.</summary>
    Hangup,

    /// <summary>The greatest length was reached.</summary>
    MaxLength,

    /// <summary>A key was pressed.</summary>
    Digit,

    /// <summary>Nothing was said.</summary>
    NoInput,
}
