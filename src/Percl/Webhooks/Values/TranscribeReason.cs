namespace Percl.Webhooks;

/// <summary>
/// Specifies how a transcription ended. See
/// <see href="https://docs.freeclimb.com/reference/transcribe">transcribe</see>.
/// </summary>
/// <remarks>
/// The reference lists these values without explaining them; the explanations are derived from the names.
/// </remarks>
public enum TranscribeReason
{
    /// <summary>FreeClimb had an internal fault.</summary>
    InternalError,

    /// <summary>The caller hung up.</summary>
    Hangup,

    /// <summary>The maximum length was reached.</summary>
    MaxLength,

    /// <summary>A key was pressed.</summary>
    Digit,

    /// <summary>The caller did not speak.</summary>
    NoInput,
}
