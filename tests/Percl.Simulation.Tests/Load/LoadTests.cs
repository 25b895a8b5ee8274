using System.Runtime.CompilerServices;
using Percl.Webhooks;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.Load;

/// <summary>Many calls at once.</summary>
public sealed class LoadTests
{
    private const int Calls = 1_000;

    private static readonly CallScript Short = CallScript.Parse($"""
        call {Url("/in")}
        < Say "Welcome*"
        > 1
        expect callEndedReason appHangup
        """);

    private static readonly CallScript Long = CallScript.Parse($"""
        call caller {Url("/in")}
        < Say "Welcome*"
        > 2
        rings agent
        agent > answer
        < "A caller is waiting."
        > hangup
        caller < Say "Goodbye."
        expect callEndedReason appHangup
        """);

    [Fact]
    public async Task Calls_AreTheSameEachTime()
    {
        var first = await PlayAsync(Short, Calls, TimeSpan.FromMilliseconds(20));
        var second = await PlayAsync(Short, Calls, TimeSpan.FromMilliseconds(20));

        Assert.Equal(Calls, first.Timeline.Count(static one => one.Kind == "call.ended"));
        Assert.Equal(first.ToNdjson(), second.ToNdjson());
        Assert.Empty(first.Findings);
    }

    [Fact]
    public async Task CallsToOthers_AreTheSameEachTime()
    {
        var first = await PlayAsync(Long, Calls / 10, TimeSpan.Zero);
        var second = await PlayAsync(Long, Calls / 10, TimeSpan.Zero);

        Assert.Equal(2 * Calls / 10, first.Timeline.Count(static one => one.Kind == "call.ended"));
        Assert.Equal(first.ToNdjson(), second.ToNdjson());
    }

    [Fact]
    public async Task Failure_IsToldForEachTime()
    {
        var simulator = App().Simulate();
        var script = CallScript.Parse($"call {Url("/in")}\n> 1\nexpect callEndedReason appHangup\n< Say \"Never\"", "never");

        var failures = await script.LoadAsync(simulator, 3);

        Assert.Equal(3, failures.Count);
        Assert.All(failures, static failure => Assert.Equal(
            "never(4) < Say \"Never\": Say text \"Never\" must run. The call has ended: appHangup.", failure));
    }

    [Fact]
    public async Task Calls_LeaveNothingBehind()
    {
        var simulators = new List<WeakReference>();
        for (var i = 0; i < 4; i++)
        {
            simulators.Add(await PlayAndForgetAsync());
        }

        for (var i = 0; i < 10 && simulators.Exists(static one => one.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        // A thread may still hold the last one.
        Assert.InRange(simulators.Count(static one => one.IsAlive), 0, 1);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> PlayAndForgetAsync() => new(await PlayAsync(Long, 20, TimeSpan.Zero));

    private static async Task<FreeClimbSimulator> PlayAsync(CallScript script, int calls, TimeSpan interval)
    {
        var app = App();
        var simulator = app.Simulate(new SimulatorOptions { Seed = 7 });
        Assert.Empty(await script.LoadAsync(simulator, calls, interval));
        Assert.Empty(app.Unreadable);
        return simulator;
    }

    private static FakeApplication App() => new FakeApplication()
        .On("/in", [new Say { Text = "Welcome." }, new GetDigits { ActionUrl = Url("/choice"), MaxDigits = 1 }])
        .On("/choice", request => Reply.Of(request.Webhook is GetDigitsWebhook { Digits: "2" }
            ? [new OutDial
            {
                Destination = "+13125550123",
                CallingNumber = "+13125550199",
                ActionUrl = Url("/started"),
                CallConnectUrl = Url("/connected"),
            }]
            : [new Hangup()]))
        .On("/started", [new Pause { Length = 10_000 }, new Say { Text = "Goodbye." }, new Hangup()])
        .On("/connected", [new GetDigits { ActionUrl = Url("/choice"), Prompts = [new Say { Text = "A caller is waiting." }] }]);
}
