using Percl.Webhooks;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.Queues;

public sealed class QueueTests
{
    private const string Queue = "QU0123456789012345678901234567890123456789";

    private readonly FakeApplication _app = new FakeApplication()
        .On("/in", [Into(Queue)])
        .On("/wait", [new Say { Text = "Please hold the line for us." }, new Pause { Length = 5000 }])
        .On("/left", request => Reply.Of(request.Webhook is QueueResultWebhook { QueueResult.Known: QueueResultStatus.Dequeued }
            ? [new Say { Text = "It is your turn." }, new Hangup()]
            : [new Say { Text = "Try again later." }, new Hangup()]))
        .On("/queued", _ => Reply.NoContent);

    private static Enqueue Into(string queue) => new()
    {
        QueueId = queue,
        WaitUrl = Url("/wait"),
        ActionUrl = Url("/left"),
        NotificationUrl = Url("/queued"),
    };

    [Fact]
    public async Task WaitingCall_HearsScriptsAgainAndAgain()
    {
        var simulator = _app.Simulate();
        await using var phone = simulator.Call(Url("/in"));
        await phone.HearsAsync("Please hold*");
        await phone.HearsAsync("Please hold*");
        await phone.HearsAsync("Please hold*");

        Assert.Equal(
            ["inboundCall /in", "addToQueueNotification /queued", "queueWait /wait", "queueWait /wait", "queueWait /wait"],
            _app.Sent);
        Assert.Equal(Queue, _app.Only<AddToQueueNotificationWebhook>().QueueId);
        var waits = _app.To("/wait").Select(static request => (QueueWaitWebhook)request.Webhook!);
        Assert.All(waits, static wait => Assert.Equal((1, 1, Queue), (wait.QueuePosition, wait.CurrentQueueSize, wait.QueueId)));
        Assert.Equal([0, 7, 14], waits.Select(static wait => wait.QueueTime));
    }

    [Fact]
    public async Task FirstCall_IsDequeuedFirst()
    {
        var simulator = _app.Simulate();
        await using var first = simulator.Call(Url("/in"));
        await first.HearsAsync("Please hold*");
        await using var second = simulator.Call(Url("/in"));
        await second.HearsAsync("Please hold*");
        Assert.Equal(2, _app.To("/wait").Select(static request => (QueueWaitWebhook)request.Webhook!).Last().QueuePosition);

        Assert.True(await simulator.DequeueAsync(Queue));

        await first.HearsAsync("It is your turn.");
        var result = _app.Only<DequeueWebhook>();
        Assert.Equal((first.CallId, Queue), (result.CallId, result.QueueId));
        Assert.Equal(QueueResultStatus.Dequeued, result.QueueResult.Known);
        Assert.NotNull(result.QueueTime);
        Assert.True(await simulator.DequeueAsync(Queue));
        await second.HearsAsync("It is your turn.");
        Assert.False(await simulator.DequeueAsync(Queue));
    }

    [Fact]
    public async Task Dequeue_LeavesTheQueue()
    {
        _app.On("/wait", [new Dequeue()]);
        await using var phone = _app.Simulate().Call(Url("/in"));

        await phone.HearsAsync("It is your turn.");

        Assert.Equal(CallEndedReason.AppHangup, await phone.EndsAsync());
    }

    [Fact]
    public async Task Key_OfAWaitingCaller_RunsInTheQueue()
    {
        _app.On("/wait", [new GetDigits { ActionUrl = Url("/key"), Prompts = [new Say { Text = "One to leave." }], MaxDigits = 1 }])
            .On("/key", request => Reply.Of(request.Webhook is GetDigitsWebhook { Digits: "1" }
                ? [new Dequeue()]
                : [new Redirect { ActionUrl = Url("/wait") }]));
        await using var phone = _app.Simulate().Call(Url("/in"));
        await phone.HearsAsync("One to leave.");
        await phone.PressesAsync("7");
        await phone.HearsAsync("One to leave.");
        await phone.PressesAsync("1");

        await phone.HearsAsync("It is your turn.");

        Assert.All(
            _app.To("/key").Select(static request => (GetDigitsWebhook)request.Webhook!),
            static key => Assert.Equal(Queue, key.QueueId));
    }

    [Fact]
    public async Task FullQueue_RefusesTheCall()
    {
        var simulator = _app.Simulate(new SimulatorOptions { QueueCapacity = 1 });
        await using var first = simulator.Call(Url("/in"));
        await first.HearsAsync("Please hold*");
        await using var second = simulator.Call(Url("/in"));

        await second.HearsAsync("Try again later.");

        var result = _app.Only<RemoveFromQueueNotificationWebhook>();
        Assert.Equal(QueueResultStatus.QueueFull, result.QueueResult.Known);
        Assert.Equal((second.CallId, Queue, null), (result.CallId, result.QueueId, result.QueueTime));
    }

    [Fact]
    public async Task Queue_Has100PlacesByDefault()
    {
        var simulator = _app.Simulate();

        await CallScript.Parse($"call {Url("/in")}\nexpect callStatus inProgress\nwait 1s").LoadAsync(simulator, 101);

        Assert.Equal(100, _app.Requests.Count(static request => request.Webhook is AddToQueueNotificationWebhook));
        Assert.Single(
            _app.Requests,
            static request => request.Webhook is RemoveFromQueueNotificationWebhook { QueueResult.Known: QueueResultStatus.QueueFull });
    }

    [Fact]
    public async Task BrokenQueue_RefusesTheCall()
    {
        var simulator = _app.Simulate();
        simulator.FailNext(SimulatedFault.Queue);
        await using var phone = simulator.Call(Url("/in"));

        await phone.HearsAsync("Try again later.");

        Assert.Equal(QueueResultStatus.SystemError, _app.Only<RemoveFromQueueNotificationWebhook>().QueueResult.Known);
    }

    [Fact]
    public async Task HangUp_LeavesTheQueue_AndTheAnswerIsNotRun()
    {
        var simulator = _app.Simulate();
        await using var phone = simulator.Call(Url("/in"));
        await phone.HearsAsync("Please hold*");

        await phone.HangsUpAsync();

        var result = _app.Only<RemoveFromQueueNotificationWebhook>();
        Assert.Equal(QueueResultStatus.Hangup, result.QueueResult.Known);
        Assert.DoesNotContain("Try again", phone.Transcript, StringComparison.Ordinal);
        Assert.False(await simulator.DequeueAsync(Queue));
    }

    [Fact]
    public async Task UnsupportedCommand_InTheWait_IsRefused()
    {
        _app.On("/wait", [new Redirect { ActionUrl = Url("/wait") }]);
        var simulator = _app.Simulate();
        await using var phone = simulator.Call(Url("/in"));

        Assert.Equal(CallEndedReason.AppInvalidPercl, await phone.EndsAsync());
        var finding = Assert.Single(simulator.Findings);
        Assert.Equal(("PERCL1006", "queueWait", FindingSeverity.Error), (finding.RuleId, finding.RequestType, finding.Severity));
    }

    [Fact]
    public async Task ScriptWithoutTime_IsAskedForOnceASecond()
    {
        _app.On("/wait", [new Say { Text = "" }]);
        var simulator = _app.Simulate();
        await using var phone = simulator.Call(Url("/in"));

        await simulator.AdvanceAsync(TimeSpan.FromSeconds(10));

        Assert.Equal(11, _app.To("/wait").Count);
    }

    [Theory]
    [InlineData("""[{"Dequeue":{}}]""")]
    [InlineData("""[{"Unpark":{}}]""")]
    public async Task Leaving_NeedsAPlaceToLeave(string script)
    {
        _app.On("/in", _ => new Reply(script));
        await using var phone = _app.Simulate().Call(Url("/in"));

        Assert.Equal(CallEndedReason.PerclProcessingError, await phone.EndsAsync());
    }

    [Fact]
    public async Task Park_WaitsUntilUnpark()
    {
        _app.On("/in", [new Park { WaitUrl = Url("/parked"), ActionUrl = Url("/back"), NotificationUrl = Url("/queued") }])
            .InTurn("/parked", [new Say { Text = "Hold." }], [new Say { Text = "Hold on." }, new Unpark()])
            .On("/back", [new Say { Text = "Back again." }]);
        await using var phone = _app.Simulate().Call(Url("/in"));

        await phone.HearsAsync("Hold.");
        await phone.HearsAsync("Hold on.");
        await phone.HearsAsync("Back again.");

        Assert.Equal(
            ["inboundCall /in", "park /queued", "parkWait /parked", "parkWait /parked", "unpark /back"], _app.Sent);
        var parked = Assert.IsType<UnknownWebhook>(_app.To("/queued")[0].Webhook);
        Assert.Equal("inProgress", parked.AdditionalFields!["callStatus"].GetString());
    }

    [Fact]
    public async Task ParkedCaller_WhoHangsUp_IsReported()
    {
        _app.On("/in", [new Park { WaitUrl = Url("/wait"), ActionUrl = Url("/back") }]);
        await using var phone = _app.Simulate().Call(Url("/in"));
        await phone.HearsAsync("Please hold*");
        await phone.HangsUpAsync();

        Assert.Equal("unpark", Assert.Single(_app.To("/back")).RequestType);
        Assert.Equal(CallEndedReason.FarEndHangup, phone.Ended);
    }
}
