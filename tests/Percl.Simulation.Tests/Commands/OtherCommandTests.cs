using Percl.Webhooks;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.Commands;

/// <summary>Commands that take time or send messages.</summary>
public sealed class OtherCommandTests
{
    private readonly FakeApplication _app = new();

    [Fact]
    public async Task Commands_TakeTheirTime()
    {
        _app.On("/in",
        [
            new Say { Text = "123456789012345", Loop = 2 },
            new Play { File = Url("/a.wav"), Loop = 3 },
            new Pause { Length = 250 },
            new SendDigits { Digits = "12{2}34{4}#", PauseMs = 100 },
            new Say { Text = "" },
            new Hangup(),
        ]);
        var simulator = _app.Simulate(new SimulatorOptions { AudioDuration = TimeSpan.FromSeconds(10) });
        await using var phone = simulator.Call(Url("/in"));
        await phone.EndsAsync();

        Assert.Equal(
            [0, 2_000, 32_000, 32_250, 33_350],
            simulator.Timeline.Where(static one => one.Kind is "say" or "play" or "pause" or "digits.sent" or "call.ended")
                .Select(static one => one.At.TotalMilliseconds));
    }

    [Fact]
    public async Task Private_TextsAndKeys_AreMasked()
    {
        _app.On("/in",
        [
            new Say { Text = "Your code is 4711.", PrivacyMode = true },
            new Play { File = Url("/4711.wav"), PrivacyMode = true },
            new SendDigits { Digits = "4711", PrivacyMode = true },
        ]);
        var simulator = _app.Simulate();
        await using var phone = simulator.Call(Url("/in"));
        await phone.HearsAsync("*4711.");
        await phone.EndsAsync();

        Assert.DoesNotContain("4711", simulator.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("4711", simulator.ToNdjson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sms_ReportsItsStates()
    {
        var sms = new Sms { From = "+13125550199", To = "+12025550123", Text = "Your code is 1234.", NotificationUrl = Url("/sms") };
        _app.On("/in", [sms, new Pause { Length = 10_000 }]).On("/sms", _ => Reply.NoContent);
        await using var phone = _app.Simulate().Call(Url("/in"));
        await phone.EndsAsync();

        var states = _app.To("/sms").Select(static request => (MessageStatusWebhook)request.Webhook!).ToList();
        Assert.Equal(
            [MessageStatus.Queued, MessageStatus.Sending, MessageStatus.Sent], states.Select(static state => state.Status.Known!.Value));
        Assert.All(states, state => Assert.Equal(
            (phone.CallId, "+13125550199", "+12025550123", "Your code is 1234."), (state.CallId, state.From, state.To, state.Text)));
        Assert.Single(states.Select(static state => state.MessageId).Distinct());
    }

    [Fact]
    public async Task Message_ReachesTheApplication()
    {
        _app.On("/message", _ => Reply.NoContent);
        await _app.Simulate().SendMessageAsync(Url("/message"), "hello ☕", from: "+12025550123");

        var message = _app.Only<MessageDeliveryWebhook>();
        Assert.Equal(("hello ☕", "+12025550123"), (message.Text, message.From));
        Assert.Equal(MessageStatus.Received, message.Status.Known);
        Assert.EndsWith(message.MessageId, message.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_ThatIsAnsweredWithPercl_IsAFinding()
    {
        _app.On("/message", [new Sms { From = "+13125550199", To = "+12025550123", Text = "Thanks." }]);
        var simulator = _app.Simulate();
        await simulator.SendMessageAsync(Url("/message"), "hello");

        var finding = Assert.Single(simulator.Findings);
        Assert.Equal(("PERCL5001", "messageDelivery", FindingSeverity.Warning), (finding.RuleId, finding.RequestType, finding.Severity));
    }

    [Fact]
    public async Task AudioStream_GoesOnWithTheAnswerWhenItEnds()
    {
        _app.On("/in", [Stream]).On("/streamed", [new Say { Text = "Thank you." }]);
        var simulator = _app.Simulate(new SimulatorOptions { StreamDuration = TimeSpan.FromSeconds(30) });
        await using var phone = simulator.Call(Url("/in"));
        await phone.HearsAsync("Thank you.");

        Assert.Equal(phone.CallId, _app.Only<AudioStreamWebhook>().CallId);
        Assert.Equal(TimeSpan.FromSeconds(30), simulator.Timeline[^1].At);
    }

    [Fact]
    public async Task AudioStream_OfACallerWhoHangsUp_IsReported()
    {
        _app.On("/in", [Stream]).On("/streamed", [new Say { Text = "Thank you." }]);
        var simulator = _app.Simulate();
        await using var phone = simulator.Call(Url("/in"));
        await simulator.AdvanceAsync(TimeSpan.FromSeconds(1));
        await phone.HangsUpAsync();

        Assert.Equal(CallStatus.Completed, _app.Only<AudioStreamWebhook>().CallStatus.Known);
        Assert.DoesNotContain("Thank", phone.Transcript, StringComparison.Ordinal);
    }

    private static AudioStream Stream => new()
    {
        Location = new AudioStreamLocation { Uri = "https://grpc.example.com" },
        ContentType = AudioStreamContentType.Linear16At16000,
        ActionUrl = Url("/streamed"),
        Metadata = ["tenant"],
    };
}
