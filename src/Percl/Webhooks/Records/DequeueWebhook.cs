namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that reports that a call was removed from its queue, by Dequeue or through the REST API. The
/// answer is the script that continues the call. FreeClimb sends the webhook to the <c>actionUrl</c> of Enqueue. See
/// <see href="https://docs.freeclimb.com/reference/dequeue-1">dequeue</see>.
/// </summary>
[PerclWebhook("dequeue")]
public sealed partial record DequeueWebhook : QueueResultWebhook;
