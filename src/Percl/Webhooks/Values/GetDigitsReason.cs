namespace Percl.Webhooks;

/// <summary>
/// Specifies why GetDigits ended. See <see href="https://docs.freeclimb.com/reference/getdigits">getDigits</see>.
/// </summary>
public enum GetDigitsReason
{
    /// <summary>The key that finishes the input was pressed.</summary>
    FinishKey,

    /// <summary>A time limit was reached.</summary>
    Timeout,

    /// <summary>The maximum number of digits was reached.</summary>
    MaxDigits,

    /// <summary>The tone of an answering machine or a fax machine interrupted the command.</summary>
    Tone,

    /// <summary>The caller hung up. Only older versions of FreeClimb are known to send this value.</summary>
    Hangup,

    /// <summary>
    /// The caller entered fewer digits than the minimum. Only older versions of FreeClimb are known to send this value.
    /// </summary>
    MinDigits,
}
