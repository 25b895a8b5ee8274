using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Refuses an inbound call that is not yet answered.</summary>
internal sealed class RejectRun : CommandRun<Reject>
{
    /// <inheritdoc/>
    public override bool RunsUnanswered(CommandContext context) => true;

    /// <inheritdoc/>
    protected override Task<Step> RunAsync(Reject command, Leg call, CommandContext context)
    {
        if (context is { IsBeforeAnswer: true, Index: 0 })
        {
            call.Record("call.rejected", ("reason", command.Reason));
            return Task.FromResult<Step>(new EndStep(CallEndedReason.AppReject));
        }

        return Task.FromResult(context.Ignore(context.IsBeforeAnswer ? Choices.EarlyReject : null));
    }
}
