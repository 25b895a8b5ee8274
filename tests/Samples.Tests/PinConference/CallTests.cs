using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Percl;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;
using PinConference;

namespace Samples.Tests.PinConference;

/// <summary>Callers enter the PIN. The first one creates the conference, the others join it.</summary>
public sealed class CallTests : IDisposable
{
    private const string Conference = "CF0000000000000000000000000000000000000001";
    private const string OtherConference = "CF0000000000000000000000000000000000000002";

    private static readonly GetDigitsWebhook RightPin = new() { Digits = "2580" };

    private readonly AdjustableClock _clock = new();
    // Any type of the application will do. This project tests several applications, and each has a Program.
    private readonly WebApplicationFactory<Room> _factory;
    private readonly HttpClient _client;

    public CallTests()
    {
        _factory = new WebApplicationFactory<Room>().WithWebHostBuilder(host =>
            host.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(_clock)));
        _client = _factory.CreateClient();
    }

    private static PerclScript Create =>
    [
        new CreateConference
        {
            ActionUrl = "https://pin.example.com/created",
            StatusCallbackUrl = "https://pin.example.com/status",
        },
    ];

    private static PerclScript Wait =>
        [new Pause { Length = 1000 }, new Redirect { ActionUrl = "https://pin.example.com/enter" }];

    public void Dispose()
    {
        _client.Dispose();
        _factory.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Caller_IsAskedForThePin(bool isHidden)
    {
        using var client = _factory
            .WithWebHostBuilder(host => host.UseSetting("HidePin", isHidden.ToString()))
            .CreateClient();

        var answer = await client.PostWebhookAsync("/incomingCall", new InboundCallWebhook());

        Assert.Equal(AskForPin("Welcome.", attempt: 1, isHidden), answer.Script);
    }

    [Fact]
    public async Task WrongPin_EndsTheCallAtTheThirdAttempt()
    {
        const string Sorry = "That is not the PIN.";
        var wrong = RightPin with { Digits = "1111" };

        await AssertAnswerAsync(AskForPin(Sorry, attempt: 2), "/pin/1", wrong);
        await AssertAnswerAsync(AskForPin(Sorry, attempt: 3), "/pin/2", RightPin with { Digits = "" });
        await AssertAnswerAsync([new Say { Text = $"{Sorry} Goodbye." }, new Hangup()], "/pin/3", wrong);
    }

    [Fact]
    public async Task FirstCaller_CreatesTheConference_OthersJoinIt()
    {
        await AssertAnswerAsync(Create, "/pin/1", RightPin);
        await AssertAnswerAsync(Wait, "/pin/3", RightPin);
        await AssertAnswerAsync(Wait, "/enter", new RedirectWebhook());

        await AssertAnswerAsync(Join(Conference), "/created", Created(Conference));

        await AssertAnswerAsync(Join(Conference), "/enter", new RedirectWebhook());
        await AssertAnswerAsync(Join(Conference), "/pin/1", RightPin);
    }

    [Fact]
    public async Task FirstCaller_WhoHangsUpBeforeThereIsAConference_IsReplacedByTheNext()
    {
        await AssertAnswerAsync(Create, "/pin/1", RightPin);
        _clock.Now += TimeSpan.FromSeconds(10);

        await AssertAnswerAsync(Create, "/enter", new RedirectWebhook());

        // If both are created after all, everybody meets in the first one.
        await AssertAnswerAsync(Join(Conference), "/created", Created(Conference));
        await AssertAnswerAsync(Join(Conference), "/created", Created(OtherConference));
        await ChangeAsync(OtherConference, ConferenceStatus.Terminated);
        await AssertAnswerAsync(Join(Conference), "/enter", new RedirectWebhook());
    }

    [Theory]
    [InlineData(ConferenceStatus.Terminated)]
    [InlineData(ConferenceStatus.InternalError)]
    [InlineData(ConferenceStatus.Failed)]
    public async Task Conference_ThatHasEnded_IsCreatedAnew(ConferenceStatus status)
    {
        await AssertAnswerAsync(Create, "/pin/1", RightPin);
        await ChangeAsync(Conference, status);
        await AssertAnswerAsync(Create, "/pin/1", RightPin);
        await AssertAnswerAsync(Join(Conference), "/created", Created(Conference));

        await ChangeAsync(Conference, status);

        await AssertAnswerAsync(Create, "/pin/1", RightPin);
    }

    [Theory]
    [InlineData(ConferenceStatus.Empty)]
    [InlineData(ConferenceStatus.Populated)]
    [InlineData(ConferenceStatus.InProgress)]
    public async Task Conference_InAnyOtherState_IsKept(ConferenceStatus status)
    {
        await AssertAnswerAsync(Join(Conference), "/created", Created(Conference));

        await ChangeAsync(Conference, status);

        await AssertAnswerAsync(Join(Conference), "/pin/1", RightPin);
    }

    [Fact]
    public async Task Caller_WhoIsRemoved_HearsGoodbye() => await AssertAnswerAsync(
        [new Say { Text = "You have left the conference. Goodbye." }, new Hangup()],
        "/left", new LeaveConferenceWebhook { ConferenceId = Conference });

    [Fact]
    public async Task Caller_WhoseHandlerFails_HearsIt()
    {
        using var client = _factory
            .WithWebHostBuilder(static host => host.ConfigureTestServices(static services =>
                services.AddSingleton<Room>(static _ => throw new TimeoutException())))
            .CreateClient();

        var answer = await client.PostWebhookAsync("/pin/1", RightPin);

        Assert.Equal(
            [new Say { Text = "Sorry, something went wrong. Please call again. Goodbye." }, new Hangup()],
            answer.Script);
    }

    private static PerclScript AskForPin(string greeting, int attempt, bool isHidden = false) =>
    [
        new GetDigits
        {
            ActionUrl = $"https://pin.example.com/pin/{attempt}",
            FinishOnKey = DtmfKey.Pound,
            PrivacyMode = isHidden,
            Prompts = [new Say { Text = $"{greeting} Please enter the PIN, then press pound." }],
        },
    ];

    private static PerclScript Join(string conference) =>
    [
        new Say { Text = "You are in the conference." },
        new AddToConference { ConferenceId = conference, LeaveConferenceUrl = "https://pin.example.com/left" },
    ];

    private static CreateConferenceWebhook Created(string conference) => new() { ConferenceId = conference };

    private async Task ChangeAsync(string conference, ConferenceStatus status)
    {
        var answer = await _client.PostWebhookAsync(
            "/status", new ConferenceStatusWebhook { ConferenceId = conference, Status = status });
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    private async Task AssertAnswerAsync(PerclScript expected, string path, PerclWebhook webhook) =>
        Assert.Equal(expected, (await _client.PostWebhookAsync(path, webhook)).Script);
}
