namespace Percl.Webhooks;

/// <summary>
/// Specifies why GetSpeech ended. See <see href="https://docs.freeclimb.com/reference/getspeech">getSpeech</see>.
/// </summary>
public enum GetSpeechReason
{
    /// <summary>The recogniser failed, for example because of a faulty grammar.</summary>
    Error,

    /// <summary>The caller hung up.</summary>
    Hangup,

    /// <summary>A key was pressed.</summary>
    Digit,

    /// <summary>The caller did not speak in time.</summary>
    NoInput,

    /// <summary>The speech does not match the grammar.</summary>
    NoMatch,

    /// <summary>The speech matches the grammar.</summary>
    Recognition,

    /// <summary>
    /// The reference does not explain this value; treat it as <see cref="NoInput"/> or <see cref="NoMatch"/>.
    /// </summary>
    RecognitionTimeout,
}
