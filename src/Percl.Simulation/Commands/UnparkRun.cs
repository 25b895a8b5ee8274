namespace Percl.Simulation;

/// <summary>Takes the call from where it is parked.</summary>
internal sealed class UnparkRun : CommandRun<Unpark>
{
    /// <inheritdoc/>
    protected override Task<Step> RunAsync(Unpark command, Leg call, CommandContext context) =>
        Task.FromResult(call.IsParked ? new LeaveStep(WaitingPlace.Park) : context.Refuse("The call is not parked."));
}
