namespace Percl.Webhooks;

/// <summary>
/// Specifies the state of a conference. See
/// <see href="https://docs.freeclimb.com/reference/conferencestatus">conferenceStatus</see>.
/// </summary>
public enum ConferenceStatus
{
    /// <summary>The conference is being created.</summary>
    Creating,

    /// <summary>The conference has no participants: it is new, or the last participant has left.</summary>
    Empty,

    /// <summary>There are participants, but the conference has not started yet.</summary>
    Populated,

    /// <summary>The conference is active: a participant who starts it on entering is, or was, in it.</summary>
    InProgress,

    /// <summary>The conference was deleted and cannot be used again.</summary>
    Terminated,

    /// <summary>
    /// The conference could not be created because of an internal fault of FreeClimb; the request may be repeated.
    /// </summary>
    InternalError,

    /// <summary>
    /// The conference could not be created. The newest page of the reference has this value instead of
    /// <c>internalError</c>.
    /// </summary>
    Failed,
}
