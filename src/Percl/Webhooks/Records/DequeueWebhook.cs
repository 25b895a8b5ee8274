namespace Percl.Webhooks;

/// <summary>
/// A call was taken out of its queue, by Dequeue or through the REST API; the answer is the script that goes on with
/// the call. Sent to the <c>actionUrl</c> of Enqueue. See
/// <see href="https://docs.freeclimb.com/reference/dequeue-1">dequeue</see>.
/// </summary>
[PerclWebhook("dequeue")]
public sealed partial record DequeueWebhook : QueueResultWebhook;
