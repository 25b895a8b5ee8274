using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Puts this call in a queue. Terminal: while it waits it runs the answers to <see cref="WaitUrl"/>, and then goes on
/// with the answer to <see cref="ActionUrl"/>.
/// </summary>
/// <remarks>
/// To change the queue, <see cref="Dequeue"/> first. It cannot be nested, and nothing can be nested in it.
/// See <see href="https://docs.freeclimb.com/reference/enqueue-1"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
public sealed partial record Enqueue
{
    /// <summary>
    /// The id of the queue: <c>QU</c> and 40 hexadecimal digits, of either case. A queue that does not exist is created,
    /// for at most 100 calls; through the REST API it can be made for up to 1,000.
    /// </summary>
    [ResourceId("QU")]
    public required string QueueId { get; init; }

    /// <summary>
    /// The absolute URL that answers with what the caller hears meanwhile; it is called again each time that script is
    /// over. Only <see cref="Play"/>, <see cref="Say"/>, <see cref="Pause"/>, <see cref="GetDigits"/>,
    /// <see cref="Dequeue"/> and <see cref="Hangup"/> work in it.
    /// </summary>
    /// <remarks>Unlike <see cref="CreateConference.WaitUrl"/> it is PerCL, not audio.</remarks>
    [Webhook(typeof(QueueWaitWebhook), WebhookAnswer.Expected, IsSentAgain = true)]
    public required string WaitUrl { get; init; }

    /// <summary>
    /// The absolute URL that is called when the call leaves the queue, or does not get into it because it is full. The
    /// call goes on with the PerCL with which it answers, unless the caller hung up.
    /// </summary>
    [Webhook(typeof(DequeueWebhook), WebhookAnswer.Expected)]
    [Webhook(typeof(RemoveFromQueueNotificationWebhook), WebhookAnswer.ExpectedUnlessHungUp)]
    public required string ActionUrl { get; init; }

    /// <summary>
    /// The absolute URL that is called when the call is in the queue. Its answer is ignored. Default: no such call.
    /// </summary>
    [Webhook(typeof(AddToQueueNotificationWebhook), WebhookAnswer.Ignored)]
    public string? NotificationUrl { get; init; }
}
