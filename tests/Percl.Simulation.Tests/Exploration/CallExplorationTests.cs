using Percl.Webhooks;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.Exploration;

public sealed class CallExplorationTests
{
    private readonly FakeApplication _app = new FakeApplication()
        .On("/in", [new GetDigits { ActionUrl = Url("/choice"), MaxDigits = 1, Prompts = [new Say { Text = "1 to 4" }] }])
        .On("/choice", request => request.Webhook is not GetDigitsWebhook { Digits: var digits } ? Reply.NoContent : digits switch
        {
            "1" => Reply.Of([new Say { Text = "We are open." }, new Hangup()]),
            "2" => Reply.Of([new Redirect { ActionUrl = Url("/trap") }]),
            "3" => Reply.Of([new Redirect { ActionUrl = Url("/missing") }]),
            "4" => Reply.Of([new GetSpeech
            {
                ActionUrl = Url("/agent"),
                GrammarType = GrammarType.BuiltIn,
                GrammarFile = BuiltInGrammar.YesNo,
            }]),
            "9" => Reply.Of([new Say { Text = "a" }, new Hangup(), new Say { Text = "dead" }]),
            _ => Reply.Of([new Redirect { ActionUrl = Url("/in") }]),
        })
        .On("/trap", [new GetDigits { ActionUrl = Url("/trap"), MaxDigits = 1 }])
        .On("/agent", request => Reply.Of(request.Webhook is GetSpeechWebhook { RecognitionResult: "yes" }
            ? [new OutDial
            {
                Destination = "+13125550123",
                CallingNumber = "+13125550199",
                ActionUrl = Url("/started"),
                CallConnectUrl = Url("/connected"),
            }]
            : [new Hangup()]))
        .On("/started", [new Pause { Length = 40_000 }, new Hangup()])
        .On("/connected", request => Reply.Of(request.Webhook is OutDialConnectWebhook { CallStatus.Known: CallStatus.InProgress }
            ? [new Say { Text = "Hello." }, new Hangup()]
            : [new Hangup()]));

    private Task<CallExploration> ExploreAsync(ExplorationOptions? options = null) =>
        CallExploration.RunAsync(_app.Simulate(), Url("/in"), options);

    [Fact]
    public async Task EveryWay_IsFound()
    {
        var found = await ExploreAsync(new ExplorationOptions { Endpoints = ["/in", "/choice", "/never"] });

        Assert.True(found.IsComplete);
        Assert.Equal(
            ["/agent", "/choice", "/connected", "/in", "/started", "/trap"],
            found.Reached.Order(StringComparer.Ordinal));
        Assert.Equal(["/never"], found.Unreached);
        Assert.Equal("/missing: webhookFailed, after: 3", Assert.Single(found.Errors));
        Assert.Equal("/trap, after: 2", Assert.Single(found.DeadEnds));
        Assert.Equal(["PERCL1001"], found.Findings.Select(static finding => finding.RuleId).Distinct());
        Assert.Contains(new ExploredTransition("/in", "/choice", "silence", false), found.Transitions);
        Assert.Contains(new ExploredTransition("/choice", "/agent", "say yes", false), found.Transitions);
        Assert.Contains(new ExploredTransition("/started", "/connected", "answer", false), found.Transitions);
        // callConnectUrl is told, and nobody runs its answer.
        Assert.Contains(new ExploredTransition("/started", "/connected", "busy", true), found.Transitions);
        Assert.Contains(new ExploredTransition("/started", "busy", "busy", false) { IsEnd = true }, found.Transitions);
        Assert.Contains(new ExploredTransition("/in", "/choice", "hangup", true), found.Transitions);
        Assert.Contains(
            new ExploredTransition("/choice", "appHangup", "end", false) { IsEnd = true }, found.Transitions);
        Assert.InRange(found.Calls, 30, 120);
    }

    [Fact]
    public async Task Mermaid_ShowsReachedAndUnreachedEndpoints()
    {
        _app.On("/choice", request => Reply.Of(request.Webhook is GetDigitsWebhook { Digits: "9" }
            ? [new Redirect { ActionUrl = Url("/missing") }]
            : [new Hangup()]));

        var found = await ExploreAsync(new ExplorationOptions { Endpoints = ["/never"] });

        Assert.Equal(
            """
            flowchart TD
                n0["call"] -->|"inboundCall"| n1["/in"]
                n1 -->|"1, 2, 3, 4, 5, 6, 7, 8, 9, 0, *, #35;, silence"| n2["/choice"]
                n2 -->|"end"| n3(["appHangup"])
                n2 -->|"redirect"| n4["/missing"]
                n4 -->|"end"| n5(["webhookFailed"]):::error
                n1 -.->|"hangup"| n2
                n6["/never"]:::unreached
                classDef unreached stroke-dasharray: 4
                classDef error stroke: red

            """.ReplaceLineEndings("\n"),
            found.ToMermaid());
    }

    [Fact]
    public async Task Application_ThatIsDown_IsNotReached()
    {
        _app.On("/in", _ => new Reply("") { Exception = new HttpRequestException("Connection refused") });

        var found = await ExploreAsync(new ExplorationOptions { Endpoints = ["/in"] });

        Assert.Empty(found.Reached);
        Assert.Equal(["/in"], found.Unreached);
        Assert.Equal(["/in: webhookFailed, after: nothing"], found.Errors);
    }

    [Fact]
    public async Task Options_ThatNobodyCanFollow_AreRefused()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => ExploreAsync(new ExplorationOptions { MaxCalls = 0 }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => ExploreAsync(new ExplorationOptions { MaxDepth = 0 }));
        await Assert.ThrowsAsync<ArgumentException>(() => ExploreAsync(new ExplorationOptions { Digits = ["12a"] }));
        await Assert.ThrowsAsync<ArgumentException>(() => ExploreAsync(new ExplorationOptions { Words = [" "] }));
    }

    [Fact]
    public async Task Words_MayHaveAnyCharacter()
    {
        _app.On("/in", [new GetSpeech { ActionUrl = Url("/said"), GrammarFile = Url("/names.xml") }])
            .On("/said", request => Reply.Of([new Say { Text = ((GetSpeechWebhook)request.Webhook!).RecognitionResult ?? "" }, new Hangup()]));

        var found = await ExploreAsync(new ExplorationOptions { Words = ["the \"Blue\" confidence 40"] });

        Assert.Contains(new ExploredTransition("/in", "/said", "say the \"Blue\" confidence 40", false), found.Transitions);
    }

    [Fact]
    public async Task Limits_AreKept()
    {
        var few = await ExploreAsync(new ExplorationOptions { MaxCalls = 5 });
        Assert.Equal(5, few.Calls);
        Assert.False(few.IsComplete);
        Assert.Empty(few.DeadEnds);

        var shallow = await ExploreAsync(new ExplorationOptions { MaxDepth = 1 });
        Assert.False(shallow.IsComplete);
        Assert.DoesNotContain("/agent", shallow.Reached);
    }

    [Fact]
    public async Task QueueAndConference_AreEnds()
    {
        _app.On("/in", [new Enqueue
            {
                QueueId = "QU0123456789012345678901234567890123456789",
                WaitUrl = Url("/wait"),
                ActionUrl = Url("/left"),
            }])
            .On("/wait", [new Say { Text = "Hold." }, new Pause { Length = 5000 }])
            .On("/left", request => request.Webhook is DequeueWebhook
                ? Reply.Of([new CreateConference { ActionUrl = Url("/room"), StatusCallbackUrl = Url("/told") }])
                : Reply.NoContent)
            .On("/told", _ => Reply.NoContent)
            .On("/room", request => Reply.Of(
                [new AddToConference { ConferenceId = ((CreateConferenceWebhook)request.Webhook!).ConferenceId }]));

        var found = await ExploreAsync();

        Assert.Equal(["/in", "/wait", "/left", "/told", "/room"], found.Reached);
        // The webhook comes to both URLs, and only one answer is run.
        Assert.Contains(new ExploredTransition("/left", "/told", "createConference", true), found.Transitions);
        Assert.Contains(new ExploredTransition("/left", "/room", "createConference", false), found.Transitions);
        Assert.Empty(found.DeadEnds);
        Assert.Empty(found.Errors);
        Assert.Contains(new ExploredTransition("/wait", "/left", "next in queue", false), found.Transitions);
        Assert.True(found.IsComplete);
    }
}
