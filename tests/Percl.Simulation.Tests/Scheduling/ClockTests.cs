using System.Diagnostics;
using Microsoft.Extensions.Time.Testing;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.Scheduling;

/// <summary>The clock of a simulation jumps, or follows that of a test or of the machine.</summary>
public sealed class ClockTests
{
    private readonly FakeApplication _app = new FakeApplication().On("/in",
        [new Pause { Length = 60_000 }, new Say { Text = "A minute later." }]);

    [Fact]
    public async Task Clock_Jumps()
    {
        var watch = Stopwatch.StartNew();
        var simulator = _app.Simulate();
        await using var phone = simulator.Call(Url("/in"));
        await phone.HearsAsync("A minute later.");

        Assert.Equal(TimeSpan.FromMinutes(1), simulator.Timeline[^1].At);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task ClockOfATest_IsFollowed()
    {
        var clock = new FakeTimeProvider();
        var simulator = _app.Simulate(new SimulatorOptions { TimeProvider = clock });
        var phone = simulator.Call(Url("/in"));
        var heard = phone.HearsAsync("A minute later.");
        for (var i = 0; i < 600 && !simulator.Timeline.Any(static one => one.Kind == "pause"); i++)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        clock.Advance(TimeSpan.FromSeconds(59));
        await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.False(heard.IsCompleted);

        // The timer of the pause may have started after its event.
        for (var i = 0; i < 600 && !heard.IsCompleted; i++)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        await heard;
        Assert.True(simulator.Timeline[^1].At >= TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task ClockOfTheMachine_IsFollowed()
    {
        _app.On("/in", [new Pause { Length = 200 }, new Say { Text = "Later." }]);
        var simulator = _app.Simulate(new SimulatorOptions { TimeProvider = TimeProvider.System });
        await using var phone = simulator.Call(Url("/in"));
        var watch = Stopwatch.StartNew();
        await phone.HearsAsync("Later.");

        Assert.InRange(watch.Elapsed, TimeSpan.FromMilliseconds(150), TimeSpan.FromSeconds(30));
    }

    /// <summary>An application whose timers run on the clock of the simulation.</summary>
    [Fact]
    public async Task TimersOfAnApplication_FollowTheSimulation()
    {
        var simulator = _app.Simulate();
        var start = simulator.TimeProvider.GetUtcNow();
        var stamp = simulator.TimeProvider.GetTimestamp();
        var delay = Task.Delay(TimeSpan.FromHours(1), simulator.TimeProvider, TestContext.Current.CancellationToken);
        var ticks = 0;
        var third = new TaskCompletionSource();
        await using var timer = simulator.TimeProvider.CreateTimer(
            _ =>
            {
                if (Interlocked.Increment(ref ticks) == 3)
                {
                    third.TrySetResult();
                }
            },
            null, TimeSpan.FromMinutes(20), TimeSpan.FromMinutes(20));

        await simulator.AdvanceAsync(TimeSpan.FromMinutes(59));
        Assert.False(delay.IsCompleted);
        await simulator.AdvanceAsync(TimeSpan.FromMinutes(1));

        await delay;
        await third.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Equal(start + TimeSpan.FromHours(1), simulator.TimeProvider.GetUtcNow());
        Assert.Equal(TimeSpan.FromHours(1), simulator.TimeProvider.GetElapsedTime(stamp));
    }

    [Fact]
    public async Task TimerThatIsChangedOrDisposed_DoesNotFire()
    {
        var simulator = _app.Simulate();
        var ticks = 0;
        var timer = simulator.TimeProvider.CreateTimer(
            _ => Interlocked.Increment(ref ticks), null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);
        Assert.True(timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan));
        await simulator.AdvanceAsync(TimeSpan.FromMinutes(2));
        timer.Change(TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);
        await timer.DisposeAsync();
        Assert.False(timer.Change(TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan));
        await simulator.AdvanceAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(0, ticks);
    }

    [Fact]
    public async Task StepsThatAreAwaitedTogether_TakeTurns()
    {
        var simulator = _app.Simulate();
        var phones = Enumerable.Range(0, 10).Select(_ => simulator.Call(Url("/in"))).ToList();

        await Task.WhenAll(phones.Select(static phone => phone.HearsAsync("A minute later.")));

        Assert.All(phones, static phone => Assert.Contains("A minute later.", phone.Transcript, StringComparison.Ordinal));
    }
}
