using System.Diagnostics;
using System.Runtime.CompilerServices;
using Percl.Webhooks;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.Load;

/// <summary>Many calls at once.</summary>
public sealed class LoadTests
{
    private const int Calls = 1_000;

    private static readonly CallScript Script = CallScript.Parse($"""
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
        var first = await PlayAsync(TimeSpan.FromMilliseconds(20));
        var second = await PlayAsync(TimeSpan.FromMilliseconds(20));

        Assert.Equal(2 * Calls, first.Timeline.Count(static one => one.Kind == "call.ended"));
        Assert.Equal(first.ToNdjson(), second.ToNdjson());
        Assert.Empty(first.Findings);
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
        var simulators = new List<WeakReference> { await PlayAndForgetAsync() };
        var before = Handles();
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
        Assert.InRange(Handles(), 0, before + 20);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> PlayAndForgetAsync() => new(await PlayAsync(TimeSpan.Zero, Calls / 10));

    private static async Task<FreeClimbSimulator> PlayAsync(TimeSpan interval, int calls = Calls)
    {
        var app = App();
        var simulator = app.Simulate(new SimulatorOptions { Seed = 7 });
        Assert.Empty(await Script.LoadAsync(simulator, calls, interval));
        Assert.Empty(app.Unreadable);
        return simulator;
    }

    private static int Handles()
    {
        using var process = Process.GetCurrentProcess();
        return process.HandleCount;
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
