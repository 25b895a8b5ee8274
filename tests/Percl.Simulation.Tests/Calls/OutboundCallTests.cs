using Percl.Webhooks;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.Calls;

/// <summary>Calls that OutDial and the REST API make.</summary>
public sealed class OutboundCallTests
{
    private const string Agent = "+12025550124";

    private static readonly OutDial Dial = new()
    {
        Destination = Agent,
        CallingNumber = "+13125550199",
        ActionUrl = Url("/started"),
        CallConnectUrl = Url("/connected"),
        StatusCallbackUrl = Url("/dialStatus"),
    };

    private readonly FakeApplication _app = new FakeApplication()
        .On("/in", [Dial])
        .On("/started", [new Say { Text = "We are calling." }, new Pause { Length = 120_000 }])
        .On("/connected", [new Say { Text = "You are called." }, new Pause { Length = 10_000 }])
        .On("/machine", [new Say { Text = "Beep, please." }])
        .On("/dialStatus", _ => Reply.NoContent);

    [Fact]
    public async Task Parent_GoesOnAtOnce_AndTheChildHasItsOwnScript()
    {
        var simulator = _app.Simulate();
        await using var phone = simulator.Call(Url("/in"));
        await phone.HearsAsync("We are calling.");
        await using var agent = await simulator.RingsAsync(Agent);
        Assert.Equal(CallStatus.Ringing, agent.Status);
        Assert.Empty(_app.To("/connected"));

        await agent.AnswersAsync();
        await agent.HearsAsync("You are called.");

        var started = _app.Only<OutDialStartWebhook>();
        Assert.Equal((phone.CallId, agent.CallId), (started.CallId, started.DialCallId));
        var connected = _app.Only<OutDialConnectWebhook>();
        Assert.Equal((agent.CallId, phone.CallId), (connected.CallId, connected.ParentCallId));
        Assert.Equal(CallStatus.InProgress, connected.CallStatus.Known);
        Assert.Equal(CallDirection.OutboundDial, connected.Direction.Known);
        Assert.Equal(("+13125550199", Agent), (connected.From, connected.To));
        Assert.Equal(CallEndedReason.AppHangup, await agent.EndsAsync());
        Assert.Null(phone.Ended);
        Assert.Equal(CallStatus.Completed, _app.Only<CallStatusWebhook>().CallStatus.Known);
    }

    [Theory]
    [InlineData(CallStatus.Busy, CallEndedReason.Busy)]
    [InlineData(CallStatus.NoAnswer, CallEndedReason.NoAnswer)]
    [InlineData(CallStatus.Failed, CallEndedReason.Failed)]
    [InlineData(CallStatus.Canceled, CallEndedReason.CallCanceled)]
    public async Task RefusedCall_IsReported_AndItsAnswerIsNotRun(CallStatus status, CallEndedReason reason)
    {
        var simulator = _app.Simulate();
        await using var phone = simulator.Call(Url("/in"));
        await using var agent = await simulator.RingsAsync();

        await agent.RefusesAsync(status);

        Assert.Equal(reason, await agent.EndsAsync());
        await simulator.AdvanceAsync(TimeSpan.Zero);
        Assert.Equal(status, _app.Only<OutDialConnectWebhook>().CallStatus.Known);
        Assert.Equal(status, _app.Only<CallStatusWebhook>().CallStatus.Known);
        Assert.DoesNotContain(agent.Transcript.Split('\n'), static line => line.Contains("  say", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, 30)]
    [InlineData(20, 20)]
    public async Task Ringing_EndsAfterItsTime(int? timeout, int seconds)
    {
        _app.On("/in", [Dial with { Timeout = timeout }]);
        var simulator = _app.Simulate();
        await using var phone = simulator.Call(Url("/in"));
        await using var agent = await simulator.RingsAsync();

        Assert.Equal(CallEndedReason.NoAnswer, await agent.EndsAsync());

        Assert.Equal(CallStatus.NoAnswer, _app.Only<OutDialConnectWebhook>().CallStatus.Known);
        Assert.Equal(TimeSpan.FromSeconds(seconds), simulator.Timeline.Single(static one => one.Kind == "call.ended").At);
    }

    [Fact]
    public async Task Child_GoesOn_WhenItsParentEnds()
    {
        var simulator = _app.Simulate();
        await using var phone = simulator.Call(Url("/in"));
        await using var agent = await simulator.RingsAsync();

        await phone.HangsUpAsync();
        await agent.AnswersAsync();

        await agent.HearsAsync("You are called.");
    }

    [Fact]
    public async Task Machine_IsHungUpOn()
    {
        _app.On("/in", [Dial with { IfMachine = IfMachine.Hangup }]);
        var simulator = _app.Simulate();
        await using var phone = simulator.Call(Url("/in"));
        await using var agent = await simulator.RingsAsync();

        await agent.AnswersAsync(MachineType.AnsweringMachine);

        Assert.Equal(CallEndedReason.MachineDetected, await agent.EndsAsync());
        Assert.Single(_app.To("/connected"));
    }

    [Fact]
    public async Task Machine_GetsAnotherScript_InPlaceOfTheRunningOne()
    {
        _app.On("/in", [Dial with { IfMachine = IfMachine.Redirect, IfMachineUrl = Url("/machine") }]);
        var simulator = _app.Simulate();
        await using var phone = simulator.Call(Url("/in"));
        await using var agent = await simulator.RingsAsync();

        await agent.AnswersAsync(MachineType.FaxModem);
        await agent.HearsAsync("You are called.");
        await agent.HearsAsync("Beep, please.");

        Assert.Equal(MachineType.FaxModem, _app.Only<MachineDetectedWebhook>().MachineType.Known);
        Assert.Equal(CallEndedReason.AppHangup, await agent.EndsAsync());
    }

    [Fact]
    public async Task Person_IsNoMachine()
    {
        _app.On("/in", [Dial with { IfMachine = IfMachine.Hangup }]);
        var simulator = _app.Simulate();
        await using var phone = simulator.Call(Url("/in"));
        await using var agent = await simulator.RingsAsync();

        await agent.AnswersAsync();

        Assert.Equal(CallEndedReason.AppHangup, await agent.EndsAsync());
    }

    [Fact]
    public async Task Digits_AreSentBeforeTheConnectScript()
    {
        _app.On("/in", [Dial with { SendDigits = "12{2}3#" }]);
        var simulator = _app.Simulate();
        await using var phone = simulator.Call(Url("/in"));
        await using var agent = await simulator.RingsAsync();
        await agent.AnswersAsync();
        await agent.HearsAsync("You are called.");

        var events = simulator.Timeline.Where(one => one.CallId == agent.CallId).ToList();
        Assert.Equal(
            TimeSpan.FromMilliseconds(1400),
            events.Single(static one => one.Kind == "say").At - events.Single(static one => one.Kind == "digits.sent").At);
    }

    [Fact]
    public async Task CallOfTheRestApi_ReportsToItsConnectUrl()
    {
        var simulator = _app.Simulate();
        await using var phone = simulator.Dial(Url("/connected"), to: Agent);
        await phone.AnswersAsync();
        await phone.HearsAsync("You are called.");

        var connected = _app.Only<OutDialApiConnectWebhook>();
        Assert.Equal((phone.CallId, Agent), (connected.CallId, connected.To));
        Assert.Equal(CallDirection.OutboundApi, connected.Direction.Known);
        Assert.Null(connected.ParentCallId);
    }

    [Fact]
    public async Task CallsThatDialOthers_ComeToAnEnd()
    {
        _app.On("/started", [Dial]).On("/connected", [Dial]);
        var simulator = _app.Simulate(new SimulatorOptions { MaxCalls = 20 });
        await using var phone = simulator.Call(Url("/in"));

        Assert.Equal(CallEndedReason.InternalError, await phone.EndsAsync());
        await simulator.AdvanceAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(20, simulator.Timeline.Count(static one => one.Kind == "call.ended"));
    }
}
