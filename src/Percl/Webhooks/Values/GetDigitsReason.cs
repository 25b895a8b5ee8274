namespace Percl.Webhooks;

/// <summary>
/// Why GetDigits ended. See <see href="https://docs.freeclimb.com/reference/getdigits">getDigits</see>.
/// </summary>
public enum GetDigitsReason
{
    /// <summary>The key that finishes the input was pressed.</summary>
    FinishKey,

    /// <summary>A time limit was reached.</summary>
    Timeout,

    /// <summary>The greatest number of digits was reached.</summary>
    MaxDigits,

    /// <summary>The tone of an answering machine or a fax machine interrupted the command.</summary>
    Tone,

    /// <summary>The caller hung up. Only older versions of FreeClimb are known to send it.</summary>
    Hangup,

    /// <summary>Fewer digits came than were asked for. Only older versions of FreeClimb are known to send it.</summary>
    MinDigits,
}
