using System.Net;
using Menu;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Percl;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;

namespace Samples.Tests.Menu;

/// <summary>A caller is transferred to an agent, who answers or does not.</summary>
public sealed class TransferTests : IDisposable
{
    private const string Caller = "CA0000000000000000000000000000000000000001";
    private const string Agent = "CA0000000000000000000000000000000000000002";
    private const string Conference = "CF0000000000000000000000000000000000000003";
    private const string ConferenceUrl = $"/conference/{Caller}";

    private static readonly RedirectWebhook Waiting = new() { CallId = Caller, To = "+13125550100" };

    // Any type of the application will do. This project tests several applications, and each has a Program.
    private readonly WebApplicationFactory<Transfers> _factory = new();
    private readonly HttpClient _client;

    public TransferTests() => _client = _factory.CreateClient();

    private static PerclScript Wait =>
        [new Pause { Length = 2000 }, new Redirect { ActionUrl = "https://menu.example.com/wait" }];

    private static PerclScript NobodyIsThere => CallTests.LeaveMessage("Nobody can talk to you now.");

    public void Dispose()
    {
        _client.Dispose();
        _factory.Dispose();
    }

    [Fact]
    public async Task Agent_WhoAnswers_MeetsTheCaller()
    {
        await CallAgentAsync();
        await AssertAnswerAsync(
            [
                new Say { Text = "A caller is waiting." },
                new CreateConference { ActionUrl = $"https://menu.example.com{ConferenceUrl}" },
            ],
            "/agent", Connected(CallStatus.InProgress));
        await AssertAnswerAsync(Wait, "/wait", Waiting);

        PerclScript join = [new AddToConference { ConferenceId = Conference }];
        await AssertAnswerAsync(
            join, ConferenceUrl, new CreateConferenceWebhook { CallId = Agent, ConferenceId = Conference });
        await AssertAnswerAsync(join, "/wait", Waiting);
    }

    [Theory]
    [InlineData(CallStatus.Busy)]
    [InlineData(CallStatus.NoAnswer)]
    [InlineData(CallStatus.Failed)]
    [InlineData(CallStatus.Canceled)]
    public async Task Agent_WhoDoesNotAnswer_IsReplacedByTheMailbox(CallStatus status)
    {
        await CallAgentAsync();

        await AssertAnswerAsync([new Hangup()], "/agent", Connected(status));

        await AssertAnswerAsync(NobodyIsThere, "/wait", Waiting);
    }

    [Fact]
    public async Task Agent_OfACallerWhoHasHungUp_HearsIt()
    {
        await CallAgentAsync();
        var status = await _client.PostWebhookAsync("/status", new CallStatusWebhook { CallId = Caller });
        Assert.Equal(HttpStatusCode.NoContent, status.StatusCode);

        await AssertAnswerAsync(
            [new Say { Text = "The caller has hung up." }, new Hangup()],
            ConferenceUrl,
            new CreateConferenceWebhook { CallId = Agent, ConferenceId = Conference });
    }

    /// <summary>After a restart the application knows no transfer.</summary>
    [Fact]
    public async Task Caller_WhomTheApplicationDoesNotKnow_IsSentToTheMailbox() =>
        await AssertAnswerAsync(NobodyIsThere, "/wait", Waiting);

    [Fact]
    public async Task Caller_WhoseHandlerFails_HearsIt()
    {
        using var client = _factory
            .WithWebHostBuilder(static host => host.ConfigureTestServices(static services =>
                services.AddSingleton<Transfers>(static _ => throw new TimeoutException())))
            .CreateClient();

        var answer = await client.PostWebhookAsync("/wait", Waiting);

        Assert.Equal(
            [new Say { Text = "Sorry, something went wrong. Please call again." }, new Hangup()], answer.Script);
    }

    private static OutDialConnectWebhook Connected(CallStatus status) =>
        new() { CallId = Agent, ParentCallId = Caller, CallStatus = status };

    private async Task CallAgentAsync()
    {
        await AssertAnswerAsync(
            [
                new OutDial
                {
                    Destination = "+13125550199",
                    CallingNumber = "+13125550100",
                    ActionUrl = "https://menu.example.com/wait",
                    CallConnectUrl = "https://menu.example.com/agent",
                    Timeout = 20,
                },
            ],
            "/transfer", Waiting);
        await AssertAnswerAsync(Wait, "/wait", new OutDialStartWebhook { CallId = Caller, DialCallId = Agent });
    }

    private async Task AssertAnswerAsync(PerclScript expected, string path, PerclWebhook webhook) =>
        Assert.Equal(expected, (await _client.PostWebhookAsync(path, webhook)).Script);
}
