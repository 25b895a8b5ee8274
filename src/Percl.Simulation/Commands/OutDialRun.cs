using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Makes another call, and goes on at once.</summary>
internal sealed class OutDialRun : CommandRun<OutDial>
{
    /// <inheritdoc/>
    protected override async Task<Step> RunAsync(OutDial command, Leg call, CommandContext context)
    {
        var parties = new CallParties(command.CallingNumber, command.Destination, CallDirection.OutboundDial, call)
        {
            StatusCallbackUrl = command.StatusCallbackUrl,
        };
        if (call.World.TryAddCall(parties) is not { } child)
        {
            call.Record("simulator.limit", Choices.SimulatorLimit);
            return new EndStep(CallEndedReason.InternalError);
        }

        var dialed = new DialedCall(command.CallConnectUrl, static leg => leg.Describe(new OutDialConnectWebhook
        {
            RequestType = OutDialConnectWebhook.Name,
            ConferenceId = leg.ConferenceId,
            ParentCallId = leg.ParentId,
        }))
        {
            SendDigits = command.SendDigits,
            IfMachine = command.IfMachine,
            IfMachineUrl = command.IfMachineUrl,
        };
        if (command.Timeout is { } seconds)
        {
            dialed = dialed with { RingTime = TimeSpan.FromSeconds(seconds) };
        }

        call.World.Scheduler.Begin(() => child.RunOutboundAsync(dialed));
        return new RunStep(await call.AskAsync(command.ActionUrl, call.Describe(new OutDialStartWebhook
        {
            RequestType = OutDialStartWebhook.Name,
            ConferenceId = call.ConferenceId,
            ParentCallId = call.ParentId,
            DialCallId = child.Id,
        })));
    }
}
