namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that reports that a call was put into a queue. FreeClimb sends the webhook to the
/// <c>notificationUrl</c> of Enqueue; an answer is ignored. See
/// <see href="https://docs.freeclimb.com/reference-link/addtoqueuenotification">addToQueueNotification</see>.
/// </summary>
[PerclWebhook("addToQueueNotification")]
public sealed partial record AddToQueueNotificationWebhook : QueueWebhook;
