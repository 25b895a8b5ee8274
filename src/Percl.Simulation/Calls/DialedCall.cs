using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Represents what FreeClimb makes a call with: OutDial, or a request to the REST API.</summary>
/// <param name="ConnectUrl">The URL that is told what became of the call.</param>
/// <param name="Connected">Creates that webhook.</param>
internal sealed record DialedCall(string ConnectUrl, Func<Leg, PerclWebhook> Connected)
{
    /// <summary>The time in which a machine is detected.</summary>
    public static readonly TimeSpan MachineDelay = TimeSpan.FromSeconds(2);

    private const int DefaultRingSeconds = 30;

    /// <summary>Returns a call that a request to the REST API makes.</summary>
    /// <param name="connectUrl">The <c>callConnectUrl</c>.</param>
    public static DialedCall ByRestApi(string connectUrl) => new(
        connectUrl,
        static call => call.Describe(new OutDialApiConnectWebhook
        {
            RequestType = OutDialApiConnectWebhook.Name,
            ConferenceId = call.ConferenceId,
            ParentCallId = call.ParentId,
        }));

    /// <summary>Gets the time that the telephone rings.</summary>
    public TimeSpan RingTime { get; init; } = TimeSpan.FromSeconds(DefaultRingSeconds);

    /// <summary>Gets the keys that are pressed after the answer; null for none.</summary>
    public string? SendDigits { get; init; }

    /// <summary>Gets the reaction to a machine; null for none.</summary>
    public IfMachine? IfMachine { get; init; }

    /// <summary>Gets the URL that is called when a machine answers.</summary>
    public string? IfMachineUrl { get; init; }

    /// <summary>Reacts to a machine at the other end.</summary>
    public void OnMachine(Leg call, MachineType machine)
    {
        if (call.EndedReason is not null)
        {
            return;
        }

        call.Record(
            "call.machine", Choices.MachineDelay, ("type", Text.Of(machine)));
        if (IfMachine is Percl.IfMachine.Hangup)
        {
            call.Input.Interrupt(new CallOver(CallEndedReason.MachineDetected));
        }
        else if (IfMachine is Percl.IfMachine.Redirect && IfMachineUrl is { } url)
        {
            call.Input.Interrupt(new MachineFound(machine, url));
        }
        else
        {
            call.Input.TryOffer(Occurrence.Tone, Accepts.Keys);
        }
    }
}
