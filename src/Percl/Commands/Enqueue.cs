using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Puts this call in a queue. The command is terminal: the waiting call runs the answers to <see cref="WaitUrl"/>, and
/// then continues with the answer to <see cref="ActionUrl"/>.
/// </summary>
/// <remarks>
/// To change the queue, run <see cref="Dequeue"/> first. The command cannot be nested, and no command can be nested in
/// it. See <see href="https://docs.freeclimb.com/reference/enqueue-1"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
public sealed partial record Enqueue
{
    /// <summary>
    /// Gets the id of the queue: <c>QU</c> and 40 hexadecimal digits, of either case. A queue that does not exist is
    /// created, for at most 100 calls; the REST API creates queues for up to 1,000.
    /// </summary>
    [ResourceId("QU")]
    public required string QueueId { get; init; }

    /// <summary>
    /// Gets the absolute URL whose answer is the script that the waiting caller hears; the URL is called again each
    /// time the script has ended. Only <see cref="Play"/>, <see cref="Say"/>, <see cref="Pause"/>,
    /// <see cref="GetDigits"/>, <see cref="Dequeue"/> and <see cref="Hangup"/> work in the script.
    /// </summary>
    /// <remarks>Unlike the file of <see cref="CreateConference.WaitUrl"/>, the answer is PerCL, not audio.</remarks>
    [Webhook(typeof(QueueWaitWebhook), WebhookAnswer.Expected, IsSentAgain = true)]
    public required string WaitUrl { get; init; }

    /// <summary>
    /// Gets the absolute URL that is called when the call leaves the queue, or does not enter it because the queue is
    /// full. The call continues with the PerCL of the answer, unless the caller hung up.
    /// </summary>
    [Webhook(typeof(DequeueWebhook), WebhookAnswer.Expected)]
    [Webhook(typeof(RemoveFromQueueNotificationWebhook), WebhookAnswer.ExpectedUnlessHungUp)]
    public required string ActionUrl { get; init; }

    /// <summary>
    /// Gets the absolute URL that is called when the call is in the queue. The answer is ignored. Default: no such
    /// call.
    /// </summary>
    [Webhook(typeof(AddToQueueNotificationWebhook), WebhookAnswer.Ignored)]
    public string? NotificationUrl { get; init; }
}
