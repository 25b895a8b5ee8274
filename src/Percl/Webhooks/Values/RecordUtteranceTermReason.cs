namespace Percl.Webhooks;

/// <summary>
/// Specifies why a recording of an utterance ended. See
/// <see href="https://docs.freeclimb.com/reference/record">record</see>.
/// </summary>
public enum RecordUtteranceTermReason
{
    /// <summary>The key that ends the recording was pressed.</summary>
    FinishKey,

    /// <summary>The silence was too long.</summary>
    Timeout,

    /// <summary>The caller hung up.</summary>
    Hangup,

    /// <summary>The maximum length was reached.</summary>
    MaxLength,
}
