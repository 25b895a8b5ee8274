using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Ends the call.</summary>
internal sealed class HangupRun : CommandRun<Hangup>
{
    /// <inheritdoc/>
    protected override Task<Step> RunAsync(Hangup command, Leg call, CommandContext context)
    {
        call.Record("hangup", ("reason", command.Reason));
        return Task.FromResult<Step>(new EndStep(CallEndedReason.AppHangup));
    }
}
