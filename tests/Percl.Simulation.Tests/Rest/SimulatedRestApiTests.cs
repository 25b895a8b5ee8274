using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Percl.Webhooks;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.Rest;

public sealed class SimulatedRestApiTests : IDisposable
{
    private const string Root = "https://www.freeclimb.com/apiserver/Accounts/AC0123456789012345678901234567890123456789/";
    private const string Queue = "QU0123456789012345678901234567890123456789";
    private const string Agent = "+13125550123";

    private readonly FakeApplication _app = new FakeApplication()
        .On("/in", [new CreateConference { ActionUrl = Url("/room") }])
        .On("/room", request => Reply.Of([new AddToConference
        {
            ConferenceId = ((CreateConferenceWebhook)request.Webhook!).ConferenceId,
            LeaveConferenceUrl = Url("/left"),
        }]))
        .On("/left", [new Say { Text = "You have left." }, new Hangup()])
        .On("/queue", [new Enqueue { QueueId = Queue, WaitUrl = Url("/wait"), ActionUrl = Url("/turn") }])
        .On("/wait", [new Say { Text = "Please hold." }, new Pause { Length = 5000 }])
        .On("/turn", [new Say { Text = "It is your turn." }, new Pause { Length = 60_000 }])
        .On("/connected", [new Say { Text = "Hello agent." }, new Pause { Length = 60_000 }])
        .On("/told", _ => Reply.NoContent);

    private static readonly object CallAgent = new
    {
        from = "+13125550199",
        to = Agent,
        callConnectUrl = Url("/connected"),
    };

    private readonly FreeClimbSimulator _simulator;
    private readonly HttpClient _rest;

    public SimulatedRestApiTests()
    {
        _simulator = _app.Simulate();
        _rest = new HttpClient(new SimulatedRestApi(_simulator)) { BaseAddress = new Uri(Root) };
    }

    public void Dispose() => _rest.Dispose();

    [Fact]
    public async Task Call_ThatIsMade_Rings_AndIsEnded()
    {
        var call = await PostAsync("Calls", CallAgent);
        await using var agent = await _simulator.RingsAsync(Agent);
        await agent.AnswersAsync();
        await agent.HearsAsync("Hello agent.");

        Assert.Equal((agent.CallId, "queued"), (Text(call, "callId"), Text(call, "status")));
        Assert.Equal("outDialApiConnect", Assert.Single(_app.Requests).RequestType);
        var state = await _rest.GetFromJsonAsync<JsonElement>($"Calls/{agent.CallId}", TestContext.Current.CancellationToken);
        Assert.Equal("inProgress", Text(state, "status"));

        await StatusAsync(HttpStatusCode.Accepted, $"Calls/{agent.CallId}", new { status = "completed" });
        Assert.Equal(CallEndedReason.AppHangup, await agent.EndsAsync());
    }

    [Fact]
    public async Task Call_ThatRings_IsCanceled()
    {
        await PostAsync("Calls", CallAgent);
        await using var agent = await _simulator.RingsAsync(Agent);

        await StatusAsync(HttpStatusCode.Accepted, $"Calls/{agent.CallId}", new { status = "canceled" });
        Assert.Equal(CallEndedReason.CallCanceled, await agent.EndsAsync());
        await StatusAsync(HttpStatusCode.Conflict, $"Calls/{agent.CallId}", new { status = "canceled" });
    }

    [Fact]
    public async Task ApplicationThatAsks_WhileItAnswers_GetsWhatItAsksFor()
    {
        _app.On("/in", request =>
        {
            _ = _rest.PostAsJsonAsync("Calls", CallAgent).Result;
            return Reply.Of([new Pause { Length = 5_000 }]);
        });
        await using var phone = _simulator.Call(Url("/in"));

        await using var agent = await _simulator.RingsAsync(Agent);

        Assert.Equal(Agent, agent.To);
    }

    [Fact]
    public async Task Participant_IsUpdated_AndRemoved()
    {
        await using var phone = _simulator.Call(Url("/in"));
        await _simulator.AdvanceAsync(TimeSpan.FromSeconds(1));
        var conference = Assert.Single(_simulator.Conferences);
        var participant = $"Conferences/{conference.Id}/Participants/{phone.CallId}";

        await StatusAsync(HttpStatusCode.Accepted, participant, new { talk = false, dtmfPassThrough = false });
        await _simulator.AdvanceAsync(TimeSpan.FromSeconds(1));
        Assert.Contains("talk=false", phone.Transcript, StringComparison.Ordinal);
        Assert.Contains("dtmfPassThrough=false", phone.Transcript, StringComparison.Ordinal);

        using var removed = await _rest.DeleteAsync(participant, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        await phone.HearsAsync("You have left.");
    }

    [Theory]
    [InlineData("terminated", CallEndedReason.ConferenceTerminated)]
    [InlineData("empty", CallEndedReason.AppHangup)]
    public async Task Conference_IsUpdated(string status, CallEndedReason reason)
    {
        await using var phone = _simulator.Call(Url("/in"));
        await _simulator.AdvanceAsync(TimeSpan.FromSeconds(1));
        var id = Assert.Single(_simulator.Conferences).Id;
        var state = await _rest.GetFromJsonAsync<JsonElement>($"Conferences/{id}", TestContext.Current.CancellationToken);
        Assert.Equal("inProgress", Text(state, "status"));

        await StatusAsync(HttpStatusCode.NoContent, $"Conferences/{id}", new { status });

        Assert.Equal(reason, await phone.EndsAsync());
    }

    [Fact]
    public async Task Members_AreDequeued()
    {
        await using var first = _simulator.Call(Url("/queue"));
        await first.HearsAsync("Please hold.");
        await using var second = _simulator.Call(Url("/queue"));
        await second.HearsAsync("Please hold.");
        await using var third = _simulator.Call(Url("/queue"));
        await third.HearsAsync("Please hold.");

        await StatusAsync(HttpStatusCode.Accepted, $"Queues/{Queue}/Members/{second.CallId}", new { });
        await second.HearsAsync("It is your turn.");
        await StatusAsync(HttpStatusCode.Accepted, $"Queues/{Queue}/Members/Front", new { });
        await first.HearsAsync("It is your turn.");
        Assert.DoesNotContain("turn", third.Transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_IsReported()
    {
        var message = await PostAsync(
            "Messages", new { from = "+13125550199", to = Agent, text = "Hello", notificationUrl = Url("/told") });
        await _simulator.AdvanceAsync(TimeSpan.FromSeconds(10));

        var reports = _app.To("/told").Select(static request => (MessageStatusWebhook)request.Webhook!).ToList();
        Assert.Equal(
            [MessageStatus.Queued, MessageStatus.Sending, MessageStatus.Sent],
            reports.Select(static report => report.Status.Known));
        Assert.All(reports, report => Assert.Equal((Text(message, "messageId"), null), (report.MessageId, report.CallId)));
    }

    [Fact]
    public async Task Conference_IsCreated_AndReported_WithoutACall()
    {
        var options = new { alias = "Board", record = true, playBeep = "never", statusCallbackUrl = Url("/told") };
        using var answer = await _rest.PostAsJsonAsync("Conferences", options, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var created = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal(("creating", "Board"), (Text(created, "status"), Text(created, "alias")));

        await _simulator.AdvanceAsync(TimeSpan.FromSeconds(1));
        var conference = Assert.Single(_simulator.Conferences);
        Assert.Equal((Text(created, "conferenceId"), ConferenceStatus.Empty), (conference.Id, conference.Status));
        _app.On("/join", [new AddToConference { ConferenceId = conference.Id }]);
        await using var phone = _simulator.Call(Url("/join"));
        await _simulator.AdvanceAsync(TimeSpan.FromSeconds(20));
        await phone.HangsUpAsync();
        await conference.TerminateAsync();

        var told = _app.To("/told").Select(static request => request.Webhook).Cast<ConferenceStateWebhook>().ToArray();
        Assert.Equal(
            [
                ConferenceStatus.Empty, ConferenceStatus.Populated, ConferenceStatus.InProgress, ConferenceStatus.Empty,
                ConferenceStatus.Empty, ConferenceStatus.Terminated,
            ],
            told.Select(static webhook => webhook.Status.Known));
        Assert.Equal(20, told.OfType<ConferenceRecordingStatusWebhook>().Single().RecordingDurationSec);
        Assert.All(told, webhook => Assert.Equal((conference.Id, "", ""), (webhook.ConferenceId, webhook.CallId, webhook.From)));
    }

    [Fact]
    public async Task Conference_ThatCannotBeCreated_IsReported()
    {
        _simulator.FailNext(SimulatedFault.Conference);
        await PostAsync("Conferences", new { statusCallbackUrl = Url("/told") });
        await _simulator.AdvanceAsync(TimeSpan.FromSeconds(1));

        Assert.Equal(ConferenceStatus.InternalError, _app.Only<ConferenceStatusWebhook>().Status);
    }

    [Theory]
    [InlineData("Calls", """{"to":"+13125550123"}""", HttpStatusCode.BadRequest)]
    [InlineData("Calls", """{"to":"+13125550123","from":"+13125550199"}""", HttpStatusCode.BadRequest)]
    [InlineData("Calls", "[]", HttpStatusCode.BadRequest)]
    [InlineData("Calls", "{", HttpStatusCode.BadRequest)]
    [InlineData("Calls/CA00", """{"status":"completed"}""", HttpStatusCode.NotFound)]
    [InlineData("Conferences/CF00", """{"status":"empty"}""", HttpStatusCode.NotFound)]
    [InlineData("Conferences/CF00/Participants/CA00", "{}", HttpStatusCode.NotFound)]
    [InlineData("Queues/QU00/Members/Front", "", HttpStatusCode.NotFound)]
    [InlineData("Messages", "{}", HttpStatusCode.BadRequest)]
    [InlineData("Recordings", "{}", HttpStatusCode.NotImplemented)]
    public async Task Request_ThatCannotBeCarriedOut_IsRefused(string path, string body, HttpStatusCode expected)
    {
        using var answer = await _rest.PostAsync(path, new StringContent(body), TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
        Assert.NotEqual("", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();

    private async Task<JsonElement> PostAsync(string path, object body)
    {
        using var answer = await _rest.PostAsJsonAsync(path, body, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    private async Task StatusAsync(HttpStatusCode expected, string path, object body)
    {
        using var answer = await _rest.PostAsJsonAsync(path, body, TestContext.Current.CancellationToken);
        Assert.Equal(expected, answer.StatusCode);
    }
}
