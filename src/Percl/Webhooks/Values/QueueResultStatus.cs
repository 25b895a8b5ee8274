namespace Percl.Webhooks;

/// <summary>
/// How the stay of a call in a queue ended. See
/// <see href="https://docs.freeclimb.com/reference/removefromqueuenotification">removeFromQueueNotification</see>.
/// </summary>
public enum QueueResultStatus
{
    /// <summary>The queue was full, so that the call did not get into it.</summary>
    QueueFull,

    /// <summary>The call was taken out by Dequeue or through the REST API.</summary>
    Dequeued,

    /// <summary>The caller hung up while waiting.</summary>
    Hangup,

    /// <summary>A fault inside FreeClimb kept the call out of the queue.</summary>
    SystemError,

    /// <summary>Not explained by the reference. Only older versions of FreeClimb are known to send it.</summary>
    Error,
}
