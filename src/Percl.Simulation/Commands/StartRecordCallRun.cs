namespace Percl.Simulation;

/// <summary>Begins to record the call.</summary>
internal sealed class StartRecordCallRun : CommandRun<StartRecordCall>
{
    /// <inheritdoc/>
    protected override Task<Step> RunAsync(StartRecordCall command, Leg call, CommandContext context)
    {
        call.StartRecording();
        return Task.FromResult(Step.Continue);
    }
}
