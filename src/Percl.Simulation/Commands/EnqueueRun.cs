using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Puts the call into a queue, in which it waits until it leaves.</summary>
/// <param name="queues">The queues.</param>
internal sealed class EnqueueRun(QueueRegistry queues) : CommandRun<Enqueue>
{
    /// <inheritdoc/>
    protected override async Task<Step> RunAsync(Enqueue command, Leg call, CommandContext context)
    {
        if (call.QueueId is not null || call.IsParked || call.ConferenceId is not null)
        {
            return context.Refuse("The call waits in a queue, is parked or is in a conference.");
        }

        var queue = queues.Get(command.QueueId);
        call.QueueId = command.QueueId;
        var isBroken = call.World.TakeFault(SimulatedFault.Queue);
        if (isBroken || !queue.TryAdd(call))
        {
            var result = isBroken ? QueueResultStatus.SystemError : QueueResultStatus.QueueFull;
            return await RefuseAsync(command, call, result);
        }

        call.Record("queue.joined", Choices.QueueOrder, ("position", Text.Of(queue.PositionOf(call))));
        await call.TellAsync(command.NotificationUrl, call.Describe(new AddToQueueNotificationWebhook
        {
            RequestType = AddToQueueNotificationWebhook.Name,
            ConferenceId = call.ConferenceId,
        }));
        var step = await WaitingScript.RunAsync(call, () => call.AskAsync(command.WaitUrl, call.Describe(
            new QueueWaitWebhook
            {
                RequestType = QueueWaitWebhook.Name,
                ConferenceId = call.ConferenceId,
                QueuePosition = queue.PositionOf(call),
                QueueTime = queue.SecondsOf(call),
                CurrentQueueSize = queue.Count,
            })));
        var seconds = queue.SecondsOf(call);
        queue.Remove(call);
        call.Record("queue.left", ("seconds", Text.Of(seconds)));
        return WaitingScript.IsLeft(call, step, WaitingPlace.Queue)
            ? await GoOnAsync(command, call, seconds)
            : await EndAsync(step, command, call, seconds);
    }

    private static async Task<Step> GoOnAsync(Enqueue command, Leg call, int seconds)
    {
        var webhook = call.Describe(new DequeueWebhook
        {
            RequestType = DequeueWebhook.Name,
            ConferenceId = call.ConferenceId,
            QueueResult = QueueResultStatus.Dequeued,
            QueueTime = seconds,
        });
        call.QueueId = null;
        return new RunStep(await call.AskAsync(command.ActionUrl, webhook));
    }

    /// <summary>The call did not come into the queue, and goes on.</summary>
    private static async Task<Step> RefuseAsync(Enqueue command, Leg call, QueueResultStatus result)
    {
        call.Record("queue.refused", ("result", Text.Of(result)));
        var webhook = call.Describe(Removed(call, result, null));
        call.QueueId = null;
        return new RunStep(await call.AskAsync(command.ActionUrl, webhook));
    }

    /// <summary>The call has ended in the queue.</summary>
    private static async Task<Step> EndAsync(Step step, Enqueue command, Leg call, int seconds)
    {
        await call.PostUnheardAsync(command.ActionUrl, Removed(call, QueueResultStatus.Hangup, seconds));
        call.QueueId = null;
        return step;
    }

    private static RemoveFromQueueNotificationWebhook Removed(Leg call, QueueResultStatus result, int? seconds) => new()
    {
        RequestType = RemoveFromQueueNotificationWebhook.Name,
        ConferenceId = call.ConferenceId,
        QueueResult = result,
        QueueTime = seconds,
    };
}
