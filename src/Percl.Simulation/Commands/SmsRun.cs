namespace Percl.Simulation;

/// <summary>Sends a message.</summary>
/// <param name="messages">Sends it.</param>
internal sealed class SmsRun(MessageSender messages) : CommandRun<Sms>
{
    /// <inheritdoc/>
    protected override Task<Step> RunAsync(Sms command, Leg call, CommandContext context)
    {
        messages.Send(command, call);
        return Task.FromResult(Step.Continue);
    }
}
