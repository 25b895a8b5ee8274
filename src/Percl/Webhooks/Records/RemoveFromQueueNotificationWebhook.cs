namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that reports that a call did not enter its queue, or that its caller hung up while waiting.
/// <see cref="QueueResultWebhook.QueueResult"/> distinguishes the two. The answer is the script that continues the
/// call, unless the caller hung up. FreeClimb sends the webhook to the <c>actionUrl</c> of Enqueue. See
/// <see href="https://docs.freeclimb.com/reference/removefromqueuenotification">removeFromQueueNotification</see>.
/// </summary>
[PerclWebhook("removeFromQueueNotification")]
public sealed partial record RemoveFromQueueNotificationWebhook : QueueResultWebhook;
