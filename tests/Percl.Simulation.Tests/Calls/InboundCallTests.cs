using System.Net;
using System.Text.Json;
using Percl.Webhooks;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.Calls;

public sealed class InboundCallTests
{
    private readonly FakeApplication _app = new();

    [Fact]
    public async Task Caller_HearsTheAnswer_UntilTheCallEnds()
    {
        _app.On("/in", [new Say { Text = "Hello." }, new Play { File = Url("/a.wav") }, new Hangup { Reason = "done" }]);
        await using var phone = _app.Simulate().Call(Url("/in"), from: "+12025550123", to: "+12025550124");

        await phone.HearsAsync("Hello*");
        await phone.HearsAsync("*.wav");

        Assert.Equal(CallEndedReason.AppHangup, await phone.EndsAsync());
        var webhook = _app.Only<InboundCallWebhook>();
        Assert.Equal(phone.CallId, webhook.CallId);
        Assert.Equal(("+12025550123", "+12025550124"), (webhook.From, webhook.To));
        Assert.Equal(CallStatus.Ringing, webhook.CallStatus.Known);
        Assert.Equal(CallDirection.Inbound, webhook.Direction.Known);
        Assert.Equal(CallStatus.Completed, phone.Status);
    }

    /// <summary>The fields and their forms are those of the reference.</summary>
    [Fact]
    public async Task Body_HasTheFieldsOfTheReference_AndNoWhiteSpace()
    {
        _app.On("/in", [new Hangup()]);
        await using var phone = _app.Simulate().Call(Url("/in"));
        await phone.EndsAsync();

        var body = Assert.Single(_app.Requests).Text;
        using var json = JsonDocument.Parse(body);
        Assert.Equal(
            ["accountId", "callId", "callStatus", "conferenceId", "direction", "from", "parentCallId", "queueId", "requestType", "to"],
            json.RootElement.EnumerateObject().Select(static field => field.Name).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(' ', body);
        Assert.Matches("^CA[0-9a-f]{40}$", phone.CallId);
        Assert.Matches("^AC[0-9a-f]{40}$", json.RootElement.GetProperty("accountId").GetString());
    }

    [Fact]
    public async Task Script_WithoutATerminalCommand_EndsTheCall()
    {
        _app.On("/in", [new Say { Text = "Hello." }]);
        await using var phone = _app.Simulate().Call(Url("/in"));

        Assert.Equal(CallEndedReason.AppHangup, await phone.EndsAsync());
    }

    [Fact]
    public async Task NothingAfterATerminalCommand_Runs()
    {
        _app.On("/in", [new Redirect { ActionUrl = Url("/next") }, new Say { Text = "Never." }]).On("/next", [new Hangup()]);
        await using var phone = _app.Simulate().Call(Url("/in"));

        await phone.EndsAsync();

        Assert.DoesNotContain("Never", phone.Transcript, StringComparison.Ordinal);
    }

    public static TheoryData<string, HttpStatusCode, CallEndedReason> BadAnswers => new()
    {
        { "", HttpStatusCode.OK, CallEndedReason.AppNoPercl },
        { "", HttpStatusCode.NoContent, CallEndedReason.AppNoPercl },
        { "[]", HttpStatusCode.OK, CallEndedReason.AppNoPercl },
        { "<html></html>", HttpStatusCode.OK, CallEndedReason.WebhookInvalidResponse },
        { """{"Hangup":{}}""", HttpStatusCode.OK, CallEndedReason.WebhookInvalidResponse },
        { "[1", HttpStatusCode.OK, CallEndedReason.WebhookInvalidResponse },
        { """[{"Hangup":{}}]""", HttpStatusCode.InternalServerError, CallEndedReason.WebhookFailed },
        { """[{"Hangup":{}}]""", HttpStatusCode.Found, CallEndedReason.WebhookFailed },
        { """[{"HangUp":{}}]""", HttpStatusCode.OK, CallEndedReason.AppInvalidPercl },
        { """[{"Redirect":{"actionUrl":"/menu"}}]""", HttpStatusCode.OK, CallEndedReason.AppInvalidPercl },
        { """[{"Redirect":{}}]""", HttpStatusCode.OK, CallEndedReason.AppInvalidPercl },
        { """[null]""", HttpStatusCode.OK, CallEndedReason.AppInvalidPercl },
    };

    [Theory]
    [MemberData(nameof(BadAnswers))]
    public async Task BadAnswer_EndsTheCall(string body, HttpStatusCode status, CallEndedReason reason)
    {
        _app.On("/in", _ => new Reply(body, status));
        await using var phone = _app.Simulate().Call(Url("/in"));

        Assert.Equal(reason, await phone.EndsAsync());
        Assert.Equal(CallStatus.Failed, phone.Status);
    }

    [Fact]
    public async Task Application_ThatThrowsOrIsSlow_HasFailed()
    {
        _app.On("/throws", _ => new Reply("") { Exception = new HttpRequestException("refused") })
            .On("/slow", _ => new Reply("") { Delay = TimeSpan.FromMinutes(5) });
        var simulator = _app.Simulate(new SimulatorOptions { WebhookTimeout = TimeSpan.FromMilliseconds(20) });

        await using var thrown = simulator.Call(Url("/throws"));
        await using var slow = simulator.Call(Url("/slow"));
        await using var relative = simulator.Call("/relative");

        Assert.Equal(CallEndedReason.WebhookFailed, await thrown.EndsAsync());
        Assert.Equal(CallEndedReason.WebhookFailed, await slow.EndsAsync());
        Assert.Equal(CallEndedReason.WebhookFailed, await relative.EndsAsync());
        Assert.Contains("refused", thrown.Transcript, StringComparison.Ordinal);
        Assert.Contains("in time", slow.Transcript, StringComparison.Ordinal);
        Assert.Contains("not absolute", relative.Transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FallbackUrl_GetsTheSameBodyOnce()
    {
        _app.On("/in", _ => new Reply("", HttpStatusCode.BadGateway)).On("/fallback", [new Hangup()]);
        var simulator = _app.Simulate(new SimulatorOptions { VoiceFallbackUrl = Url("/fallback") });
        await using var phone = simulator.Call(Url("/in"));

        Assert.Equal(CallEndedReason.AppHangup, await phone.EndsAsync());
        Assert.Equal(["inboundCall /in", "inboundCall /fallback"], _app.Sent);
        Assert.Equal(_app.Requests[0].Text, _app.Requests[1].Text);
    }

    [Fact]
    public async Task FallbackUrl_ThatFailsToo_EndsTheCall()
    {
        var simulator = _app.Simulate(new SimulatorOptions { VoiceFallbackUrl = Url("/fallback") });
        await using var phone = simulator.Call(Url("/in"));

        Assert.Equal(CallEndedReason.WebhookFailed, await phone.EndsAsync());
        Assert.Equal(2, _app.Requests.Count);
    }

    [Fact]
    public async Task FallbackUrl_IsNotAskedAfterABadScript()
    {
        _app.On("/in", _ => new Reply("no PerCL"));
        var simulator = _app.Simulate(new SimulatorOptions { VoiceFallbackUrl = Url("/fallback") });
        await using var phone = simulator.Call(Url("/in"));

        Assert.Equal(CallEndedReason.WebhookInvalidResponse, await phone.EndsAsync());
        Assert.Single(_app.Requests);
    }

    [Fact]
    public async Task Status_IsReportedAtTheEnd()
    {
        _app.On("/in", [new StartRecordCall(), new Pause { Length = 1500 }, new Hangup()]).On("/status", _ => Reply.NoContent);
        var simulator = _app.Simulate(new SimulatorOptions { StatusCallbackUrl = Url("/status") });
        await using var phone = simulator.Call(Url("/in"));
        await phone.EndsAsync();
        await simulator.AdvanceAsync(TimeSpan.Zero);

        var status = _app.Only<CallStatusWebhook>();
        Assert.Equal(CallStatus.Completed, status.CallStatus.Known);
        Assert.Equal(CallEndedReason.AppHangup, status.CallEndedReason.Known);
        Assert.Equal((2, 2), (status.CallDuration, status.RecordingDurationSec));
        Assert.Matches("^RE[0-9a-f]{40}$", status.RecordingId);
        Assert.EndsWith($"{status.RecordingId}/Download", status.RecordingUrl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_WithoutARecordingOfTheCall_HasNone()
    {
        _app.On("/in", [new Hangup()]).On("/status", _ => Reply.NoContent);
        var simulator = _app.Simulate(new SimulatorOptions { StatusCallbackUrl = Url("/status") });
        await using var phone = simulator.Call(Url("/in"));
        await phone.EndsAsync();
        await simulator.AdvanceAsync(TimeSpan.Zero);

        Assert.Null(_app.Only<CallStatusWebhook>().RecordingId);
    }

    [Fact]
    public async Task Caller_WhoHangsUp_HasEndedTheCall()
    {
        _app.On("/in", [new Say { Text = "Hello.", Loop = 0 }]);
        await using var phone = _app.Simulate().Call(Url("/in"));
        await phone.HearsAsync("Hello.");

        await phone.HangsUpAsync();

        Assert.Equal(CallEndedReason.FarEndHangup, phone.Ended);
        Assert.Equal(CallStatus.Completed, phone.Status);
    }

    [Fact]
    public async Task EndlessCall_EndsAtItsLimit()
    {
        _app.On("/in", [new Play { File = Url("/a.wav"), Loop = 0 }]);
        var simulator = _app.Simulate(new SimulatorOptions { Patience = TimeSpan.FromHours(5) });
        await using var phone = simulator.Call(Url("/in"));

        Assert.Equal(CallEndedReason.MaxDuration, await phone.EndsAsync());
        Assert.Equal(TimeSpan.FromHours(4), simulator.Timeline[^1].At);
    }

    [Fact]
    public async Task Redirect_IsFollowed256Times()
    {
        _app.On("/in", [new Redirect { ActionUrl = Url("/in") }]);
        await using var phone = _app.Simulate().Call(Url("/in"));

        Assert.Equal(CallEndedReason.MaxRedirectsError, await phone.EndsAsync());
        Assert.Equal(257, _app.Requests.Count);
    }

    [Fact]
    public async Task Redirect_NamesTheWebhookWhoseAnswerBeganWithIt()
    {
        _app.On("/in", [new Redirect { ActionUrl = Url("/first") }])
            .On("/first", [new Pause { Length = 1 }, new Redirect { ActionUrl = Url("/second") }])
            .On("/second", [new Hangup()]);
        await using var phone = _app.Simulate().Call(Url("/in"));
        await phone.EndsAsync();

        var redirects = _app.Requests.Select(static request => request.Webhook).OfType<RedirectWebhook>();
        Assert.Equal(["inboundCall", null], redirects.Select(static redirect => redirect.OriginalRequestType));
    }

    [Fact]
    public async Task Circle_WithoutTime_EndsAtTheLimitOfTheSimulator()
    {
        _app.On("/in", [new CreateConference { ActionUrl = Url("/in") }]);
        await using var phone = _app.Simulate(new SimulatorOptions { MaxWebhooksPerCall = 50 }).Call(Url("/in"));

        Assert.Equal(CallEndedReason.InternalError, await phone.EndsAsync());
        Assert.Equal(50, _app.Requests.Count);
    }
}
