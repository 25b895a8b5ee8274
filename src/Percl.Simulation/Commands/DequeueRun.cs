namespace Percl.Simulation;

/// <summary>Takes the call out of its queue.</summary>
internal sealed class DequeueRun : CommandRun<Dequeue>
{
    /// <inheritdoc/>
    protected override Task<Step> RunAsync(Dequeue command, Leg call, CommandContext context) =>
        Task.FromResult(call.QueueId is null
            ? context.Refuse("The call waits in no queue.")
            : new LeaveStep(WaitingPlace.Queue));
}
