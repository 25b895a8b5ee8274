namespace Percl.Webhooks;

/// <summary>
/// Specifies the state of a call when FreeClimb sent a webhook. See
/// <see href="https://docs.freeclimb.com/reference/callstatus">callStatus</see>.
/// </summary>
public enum CallStatus
{
    /// <summary>An outgoing call was accepted and waits to be placed.</summary>
    Queued,

    /// <summary>The called party is being alerted.</summary>
    Ringing,

    /// <summary>The call was answered and is active.</summary>
    InProgress,

    /// <summary>The call was cancelled while it was queued or ringing.</summary>
    Canceled,

    /// <summary>The call was answered and has ended.</summary>
    Completed,

    /// <summary>The call could not be placed as dialled; typically the number does not exist.</summary>
    Failed,

    /// <summary>The called party was busy.</summary>
    Busy,

    /// <summary>The call ended without an answer.</summary>
    NoAnswer,
}
