namespace Percl.Webhooks;

/// <summary>
/// A call did not get into its queue, or its caller hung up while waiting: <see cref="QueueResultWebhook.QueueResult"/>
/// tells which. The answer is the script that goes on with the call, unless the caller hung up. Sent to the
/// <c>actionUrl</c> of Enqueue. See
/// <see href="https://docs.freeclimb.com/reference/removefromqueuenotification">removeFromQueueNotification</see>.
/// </summary>
[WebhookRecord]
public sealed partial record RemoveFromQueueNotificationWebhook : QueueResultWebhook
{
    /// <summary>The <see cref="PerclWebhook.RequestType"/> of this webhook.</summary>
    public const string Name = "removeFromQueueNotification";
}
