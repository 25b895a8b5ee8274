namespace Percl.Webhooks;

/// <summary>
/// Specifies how the stay of a call in a queue ended. See
/// <see href="https://docs.freeclimb.com/reference/removefromqueuenotification">removeFromQueueNotification</see>.
/// </summary>
public enum QueueResultStatus
{
    /// <summary>The queue was full, so that the call did not enter it.</summary>
    QueueFull,

    /// <summary>The call was removed by Dequeue or through the REST API.</summary>
    Dequeued,

    /// <summary>The caller hung up while waiting.</summary>
    Hangup,

    /// <summary>An internal fault of FreeClimb kept the call out of the queue.</summary>
    SystemError,

    /// <summary>
    /// The reference does not explain this value. Only older versions of FreeClimb are known to send it.
    /// </summary>
    Error,
}
