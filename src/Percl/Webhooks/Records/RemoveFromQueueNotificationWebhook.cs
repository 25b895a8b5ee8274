namespace Percl.Webhooks;

/// <summary>
/// A call did not get into its queue, or its caller hung up while waiting: <see cref="QueueResultWebhook.QueueResult"/>
/// tells which. The answer is the script that goes on with the call, unless the caller hung up. Sent to the
/// <c>actionUrl</c> of Enqueue. See
/// <see href="https://docs.freeclimb.com/reference/removefromqueuenotification">removeFromQueueNotification</see>.
/// </summary>
[PerclWebhook("removeFromQueueNotification")]
public sealed partial record RemoveFromQueueNotificationWebhook : QueueResultWebhook;
