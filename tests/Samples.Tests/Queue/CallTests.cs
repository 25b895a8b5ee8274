using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Percl;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;
using Queue;

namespace Samples.Tests.Queue;

/// <summary>Callers wait in the queue and talk to agents, who call a number of their own.</summary>
public sealed class CallTests : IDisposable
{
    private const string Ada = "CA0000000000000000000000000000000000000001";
    private const string Bob = "CA0000000000000000000000000000000000000002";
    private const string Agent = "CF0000000000000000000000000000000000000003";
    private const string OtherAgent = "CF0000000000000000000000000000000000000004";

    // Any type of the application will do. This project tests several applications, and each has a Program.
    private readonly WebApplicationFactory<WaitingLine> _factory = new();
    private readonly HttpClient _client;

    public CallTests() => _client = _factory.CreateClient();

    private static PerclScript Dequeue => [new Dequeue()];

    private static PerclScript Hangup => [new Hangup()];

    private static PerclScript Goodbye => [new Say { Text = "Thank you for calling. Goodbye." }, new Hangup()];

    public void Dispose()
    {
        _client.Dispose();
        _factory.Dispose();
    }

    [Fact]
    public async Task Caller_IsPutIntoTheQueue() => await AssertAnswerAsync(
        [
            new Say { Text = "All agents are busy. Please hold." },
            new Enqueue
            {
                QueueId = "QU0123456789012345678901234567890123456789",
                WaitUrl = "https://queue.example.com/wait",
                ActionUrl = "https://queue.example.com/left",
            },
        ],
        "/incomingCall", new InboundCallWebhook());

    [Fact]
    public async Task Callers_WhoWait_HearTheirPositions()
    {
        await AssertAnswerAsync(Waiting(1), "/wait", Wait(Ada));
        await AssertAnswerAsync(Waiting(2), "/wait", Wait(Bob));
        await AssertAnswerAsync(Waiting(2), "/wait", new RedirectWebhook { CallId = Bob });
        await AssertAnswerAsync(Goodbye, "/left", Left(Ada, QueueResultStatus.Hangup));
        await AssertAnswerAsync(Waiting(1), "/wait", new GetDigitsWebhook { CallId = Bob });
    }

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    public async Task Caller_WhoPressesAnotherKeyOrNone_GoesOnWaiting(string digits) => await AssertAnswerAsync(
        [new Redirect { ActionUrl = "https://queue.example.com/wait" }],
        "/key", new GetDigitsWebhook { Digits = digits });

    [Fact]
    public async Task Caller_WhoPressesOne_LeavesTheQueue()
    {
        await AssertAnswerAsync(Waiting(1), "/wait", Wait(Ada));
        await AssertAnswerAsync(Dequeue, "/key", new GetDigitsWebhook { CallId = Ada, Digits = "1" });
        await AssertAnswerAsync(Goodbye, "/left", new DequeueWebhook
        {
            CallId = Ada,
            QueueResult = QueueResultStatus.Dequeued,
        });
    }

    [Fact]
    public async Task Caller_OfAFullQueue_HearsIt() => await AssertAnswerAsync(
        [new Say { Text = "All lines are busy. Please call again later." }, new Hangup()],
        "/left", Left(Ada, QueueResultStatus.QueueFull));

    [Fact]
    public async Task Agent_WhoCalls_WaitsInAConference()
    {
        await AssertAnswerAsync(
            [new CreateConference { ActionUrl = "https://queue.example.com/desk" }],
            "/agent", new InboundCallWebhook());
        await AssertAnswerAsync(
            [
                new Say { Text = "Stay on the line. Callers are connected to you, one after the other." },
                new AddToConference
                {
                    ConferenceId = Agent,
                    StartConfOnEnter = false,
                    LeaveConferenceUrl = $"https://queue.example.com/agentLeft/{Agent}",
                },
            ],
            "/desk", new CreateConferenceWebhook { ConferenceId = Agent });
    }

    [Fact]
    public async Task FirstCaller_TalksToTheAgent_ThenTheNext()
    {
        await AssertAnswerAsync(Waiting(1), "/wait", Wait(Ada));
        await AssertAnswerAsync(Waiting(2), "/wait", Wait(Bob));
        await ComeAsync(Agent);

        await AssertAnswerAsync(Waiting(2), "/wait", Wait(Bob));
        await ConnectAsync(Ada, Agent);
        await AssertAnswerAsync(Waiting(1), "/wait", Wait(Bob));

        await LeaveAsync("callerLeft", Agent);
        await ConnectAsync(Bob, Agent);
    }

    [Fact]
    public async Task Agents_WhoWait_GetCallersInTheirOrder()
    {
        await ComeAsync(Agent);
        await ComeAsync(OtherAgent);

        await ConnectAsync(Ada, Agent);
        await ConnectAsync(Bob, OtherAgent);
    }

    [Fact]
    public async Task Agent_OfACallerWhoHangsUpAtThatMoment_IsFreeAgain()
    {
        await ComeAsync(Agent);
        await AssertAnswerAsync(Dequeue, "/wait", Wait(Ada));
        await AssertAnswerAsync(Goodbye, "/left", Left(Ada, QueueResultStatus.Hangup));

        await ConnectAsync(Bob, Agent);
    }

    [Fact]
    public async Task Agent_WhoHangsUp_GetsNoCaller()
    {
        await ComeAsync(Agent);
        await LeaveAsync("agentLeft", Agent);
        await AssertAnswerAsync(Waiting(1), "/wait", Wait(Ada));

        await ComeAsync(OtherAgent);
        await ConnectAsync(Ada, OtherAgent);
        await LeaveAsync("agentLeft", OtherAgent);
        await LeaveAsync("callerLeft", OtherAgent);
        await AssertAnswerAsync(Waiting(1), "/wait", Wait(Bob));
    }

    [Fact]
    public async Task Caller_WhoseHandlerFails_HearsIt()
    {
        using var client = _factory
            .WithWebHostBuilder(static host => host.ConfigureTestServices(static services =>
                services.AddSingleton<WaitingLine>(static _ => throw new TimeoutException())))
            .CreateClient();

        var answer = await client.PostWebhookAsync("/wait", Wait(Ada));

        Assert.Equal(
            [new Say { Text = "Sorry, something went wrong. Please call again." }, new Hangup()], answer.Script);
    }

    private static PerclScript Waiting(int position) =>
    [
        new GetDigits
        {
            ActionUrl = "https://queue.example.com/key",
            MaxDigits = 1,
            InitialTimeoutMs = 10_000,
            Prompts = [new Say { Text = $"You are number {position}. To leave the queue, press one." }],
        },
    ];

    private static QueueWaitWebhook Wait(string caller) => new() { CallId = caller };

    private static RemoveFromQueueNotificationWebhook Left(string caller, QueueResultStatus result) =>
        new() { CallId = caller, QueueResult = result };

    private async Task ComeAsync(string agent) =>
        await _client.PostWebhookAsync("/desk", new CreateConferenceWebhook { ConferenceId = agent });

    private async Task LeaveAsync(string endpoint, string agent) =>
        await AssertAnswerAsync(Hangup, $"/{endpoint}/{agent}", new LeaveConferenceWebhook { ConferenceId = agent });

    private async Task ConnectAsync(string caller, string agent)
    {
        await AssertAnswerAsync(Dequeue, "/wait", Wait(caller));
        await AssertAnswerAsync(
            [
                new Say { Text = "An agent is here." },
                new AddToConference
                {
                    ConferenceId = agent,
                    LeaveConferenceUrl = $"https://queue.example.com/callerLeft/{agent}",
                },
            ],
            "/left", new DequeueWebhook { CallId = caller, QueueResult = QueueResultStatus.Dequeued });
    }

    private async Task AssertAnswerAsync(PerclScript expected, string path, PerclWebhook webhook) =>
        Assert.Equal(expected, (await _client.PostWebhookAsync(path, webhook)).Script);
}
