using Percl.Webhooks;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.Diagnosing;

/// <summary>Faults of the network and of FreeClimb, on demand.</summary>
public sealed class FaultTests
{
    private readonly FakeApplication _app = new FakeApplication()
        .On("/in", [new GetDigits { ActionUrl = Url("/digits") }])
        .On("/digits", [new CreateConference { ActionUrl = Url("/room"), StatusCallbackUrl = Url("/told") }])
        .On("/room", request => Reply.Of(
            [new AddToConference { ConferenceId = ((CreateConferenceWebhook)request.Webhook!).ConferenceId }]))
        .On("/told", _ => Reply.NoContent)
        .On("/fallback", [new Say { Text = "Sorry." }]);

    [Fact]
    public async Task LostWebhook_EndsTheCall_OrGoesToTheFallbackUrl()
    {
        var simulator = _app.Simulate(new SimulatorOptions { VoiceFallbackUrl = Url("/fallback") });
        simulator.FailNext(SimulatedFault.LostWebhook);
        await using var first = simulator.Call(Url("/in"));
        await first.HearsAsync("Sorry.");
        await using var second = simulator.Call(Url("/in"));
        await second.PressesAsync("1");
        simulator.FailNext(SimulatedFault.LostWebhook);

        Assert.Equal(CallEndedReason.WebhookFailed, await second.EndsAsync());

        Assert.Empty(_app.To("/digits"));
        // The application is not to blame.
        Assert.Empty(simulator.Problems);
    }

    [Fact]
    public async Task RepeatedWebhook_IsSentTwice()
    {
        var simulator = _app.Simulate();
        await using var phone = simulator.Call(Url("/in"));
        await phone.PressesAsync("1");
        simulator.FailNext(SimulatedFault.RepeatedWebhook);
        await simulator.AdvanceAsync(TimeSpan.FromSeconds(10));

        var (first, second) = (_app.To("/digits")[0], _app.To("/digits")[1]);
        Assert.Equal(first.Text, second.Text);
        Assert.Single(_app.To("/room"));
    }

    [Fact]
    public async Task LateNotification_IsOvertaken()
    {
        var simulator = _app.Simulate();
        await using var phone = simulator.Call(Url("/in"));
        await phone.PressesAsync("1");
        simulator.FailNext(SimulatedFault.LateNotification);
        await simulator.AdvanceAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(
            [ConferenceStatus.Populated, ConferenceStatus.InProgress, ConferenceStatus.Empty],
            _app.To("/told").Select(static request => ((ConferenceStateWebhook)request.Webhook!).Status.Known));
    }

    [Fact]
    public async Task HangUp_InTheMiddleOfGetDigits_IsTold()
    {
        await using var phone = _app.Simulate().Call(Url("/in"));
        await phone.PressesAsync("12");
        await phone.HangsUpAsync();

        var webhook = _app.Only<GetDigitsWebhook>();
        Assert.Equal(("12", GetDigitsReason.Hangup), (webhook.Digits, webhook.Reason.Known));
    }
}
