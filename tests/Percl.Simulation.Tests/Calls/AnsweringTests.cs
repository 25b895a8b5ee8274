using Percl.Webhooks;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.Calls;

/// <summary>Which command answers an inbound call.</summary>
public sealed class AnsweringTests
{
    private readonly FakeApplication _app = new();

    [Fact]
    public async Task Reject_InFront_LeavesTheCallUnanswered()
    {
        _app.On("/in", [new Reject { Reason = "closed" }]);
        await using var phone = _app.Simulate().Call(Url("/in"));

        Assert.Equal(CallEndedReason.AppReject, await phone.EndsAsync());
        Assert.DoesNotContain("call.answered", phone.Transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EarlyMedia_IsHeardBeforeTheAnswer()
    {
        _app.On("/in",
        [
            new PlayEarlyMedia { File = Url("/ring.wav") },
            new PlayEarlyMedia { File = Url("/ring2.wav") },
            new Say { Text = "Hello." },
        ]);
        var simulator = _app.Simulate();
        await using var phone = simulator.Call(Url("/in"));

        await phone.HearsAsync("*ring.wav");
        await phone.HearsAsync("*ring2.wav");
        Assert.Equal(CallStatus.Ringing, phone.Status);
        await phone.HearsAsync("Hello.");

        Assert.Equal(CallStatus.InProgress, phone.Status);
        Assert.Equal(TimeSpan.FromSeconds(10), simulator.Timeline.Single(static one => one.Kind == "call.answered").At);
    }

    [Fact]
    public async Task Pause_InFront_PassesBeforeTheAnswer()
    {
        _app.On("/in", [new Pause { Length = 2000 }, new Say { Text = "Hello." }]);
        var simulator = _app.Simulate();
        await using var phone = simulator.Call(Url("/in"));
        await phone.EndsAsync();

        Assert.Equal(TimeSpan.FromSeconds(2), simulator.Timeline.Single(static one => one.Kind == "call.answered").At);
    }

    [Fact]
    public async Task Hangup_InFront_AnswersAllTheSame()
    {
        _app.On("/in", [new Hangup()]);
        await using var phone = _app.Simulate().Call(Url("/in"));
        await phone.EndsAsync();

        Assert.Contains("call.answered", phone.Transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RejectAndEarlyMedia_Later_AreIgnored()
    {
        _app.On("/in",
        [
            new Say { Text = "Hello." },
            new PlayEarlyMedia { File = Url("/ring.wav") },
            new Reject(),
            new Say { Text = "Still here." },
        ]);
        await using var phone = _app.Simulate().Call(Url("/in"));

        await phone.HearsAsync("Still here.");

        Assert.DoesNotContain("play.early", phone.Transcript, StringComparison.Ordinal);
        Assert.Equal(CallEndedReason.AppHangup, await phone.EndsAsync());
    }

    [Fact]
    public async Task Reject_InALaterAnswer_IsIgnored()
    {
        _app.On("/in", [new Redirect { ActionUrl = Url("/next") }]).On("/next", [new Reject(), new Say { Text = "Hello." }]);
        await using var phone = _app.Simulate().Call(Url("/in"));

        await phone.HearsAsync("Hello.");
    }

    [Fact]
    public async Task Caller_WhoHangsUpBeforeTheAnswer_HasCanceledTheCall()
    {
        _app.On("/in", [new PlayEarlyMedia { File = Url("/ring.wav") }, new Say { Text = "Hello." }]);
        await using var phone = _app.Simulate().Call(Url("/in"));
        await phone.HearsAsync("*ring.wav");

        await phone.HangsUpAsync();

        Assert.Equal(CallEndedReason.FarEndHangup, phone.Ended);
        Assert.Equal(CallStatus.Canceled, phone.Status);
    }
}
