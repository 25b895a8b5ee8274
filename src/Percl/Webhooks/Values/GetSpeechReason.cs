namespace Percl.Webhooks;

/// <summary>
/// Why GetSpeech ended. See <see href="https://docs.freeclimb.com/reference/getspeech">getSpeech</see>.
/// </summary>
public enum GetSpeechReason
{
    /// <summary>The recogniser could not do its work, for example because of a faulty grammar.</summary>
    Error,

    /// <summary>The caller hung up.</summary>
    Hangup,

    /// <summary>A key was pressed.</summary>
    Digit,

    /// <summary>Nothing was said in time.</summary>
    NoInput,

    /// <summary>What was said does not match the grammar.</summary>
    NoMatch,

    /// <summary>What was said matches the grammar.</summary>
    Recognition,

    /// <summary>
    /// Not explained by the reference; to be treated as <see cref="NoInput"/> or <see cref="NoMatch"/>.
    /// </summary>
    RecognitionTimeout,
}
