using Percl.Webhooks;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.CallScripts;

public sealed class CallScriptRunTests
{
    private const string Queue = "QU0123456789012345678901234567890123456789";

    private readonly FakeApplication _app = new FakeApplication()
        .On("/in", [new Say { Text = "Welcome *to* \"us\"?" }, new GetDigits
        {
            ActionUrl = Url("/digits"),
            MaxDigits = 6,
            Prompts = [new Say { Text = "Your account number, please." }],
        }])
        .On("/digits", request => Reply.Of(request.Webhook is GetDigitsWebhook { Digits: "184748" }
            ? [new Redirect { ActionUrl = Url("/balance?plain=1") }]
            : [new Say { Text = "Goodbye." }, new Hangup()]))
        .On("/balance", [new Say { Text = "Your balance is 3." }, new Pause { Length = 5000 }, new Hangup()])
        .On("/dial", [new OutDial
        {
            Destination = "+13125550123",
            CallingNumber = "+13125550199",
            ActionUrl = Url("/started"),
            CallConnectUrl = Url("/connected"),
        }])
        .On("/started", [new Pause { Length = 60_000 }, new Hangup()])
        .On("/connected", request => Reply.Of(request.Webhook is OutDialConnectWebhook { CallStatus.Known: CallStatus.InProgress }
            ? [new Say { Text = "Hello agent." }, new CreateConference { ActionUrl = Url("/room") }]
            : [new Hangup()]))
        .On("/room", request => Reply.Of(
            [new AddToConference { ConferenceId = ((CreateConferenceWebhook)request.Webhook!).ConferenceId }]))
        .On("/queue", [new Enqueue { QueueId = Queue, WaitUrl = Url("/wait"), ActionUrl = Url("/left") }])
        .On("/wait", [new Say { Text = "Please hold." }, new Pause { Length = 5000 }])
        .On("/left", [new Say { Text = "It is your turn." }, new Hangup()])
        .On("/speech", [new GetSpeech
        {
            ActionUrl = Url("/said"),
            GrammarType = GrammarType.BuiltIn,
            GrammarFile = BuiltInGrammar.YesNo,
            ConfidenceThreshold = 0.5,
        }])
        .On("/said", request => Reply.Of([new Say { Text = $"I heard {((GetSpeechWebhook)request.Webhook!).RecognitionResult}." }]))
        .On("/sms", _ => Reply.NoContent);

    [Theory]
    [InlineData("""
        # The example of the guide.
        call /in from +13125550100 to +13125550199
        < Say "Welcome*"
        < GetDigits prompts "*account number*" maxDigits 6
        > 184748
        < Redirect /balance?plain=1
        < Say "Your balance*"
        wait 3s
        > hangup
        expect callStatus completed
        expect no findings
        """)]
    [InlineData("""
        call /in
        < "Welcome \*to\* \"us\"\?"
        < "Your account*"
        > silence
        < Say text "Goodbye."
        expect callEndedReason appHangup
        """)]
    [InlineData("""
        call caller /dial
        rings agent +13125550123
        agent > answer
        < Say "Hello agent."
        < CreateConference
        < AddToConference
        expect conferenceStatus inProgress
        terminate conference
        agent expect callEndedReason conferenceTerminated
        caller < Pause 60000
        expect webhook outDialConnect
        """)]
    [InlineData("""
        call caller /dial
        rings agent
        > busy
        agent expect callEndedReason busy
        caller expect callStatus inProgress
        """)]
    [InlineData("""
        call ada /queue
        call bob /queue
        ada < Say "Please hold."
        bob < Say "Please hold."
        next in queue
        ada < Say "It is your turn."
        next in queue QU0123456789012345678901234567890123456789
        bob < Say "It is your turn."
        """)]
    [InlineData("""
        call /speech
        > say "no" confidence 20
        < Say "I heard ."
        call second /speech
        > say yes please confidence 70
        < Say "I heard yes please."
        message /sms "Hello" from +13125550101
        expect webhook messageDelivery
        call third /speech
        > mumble
        < Say "I heard ."
        """)]
    [InlineData("""
        dial /connected to +13125550177
        > noAnswer
        expect callStatus noAnswer
        fail Queue
        call second /queue
        second < Say "It is your turn."
        """)]
    public Task Script_ComesTrue(string script) => CallScript.Parse(Full(script)).RunAsync(_app.Simulate());

    [Theory]
    [InlineData("call /in\n< Say \"Farewell*\"\n", "test(2): < Say \"Farewell*\"\nSay text \"Farewell*\" must run. The call has ended: appHangup.\n\n", "/in\n")]
    [InlineData("call /digits\n< Say\n> 1", "test(3): > 1\nThe application must ask for keys. The call has ended: appHangup.", "Goodbye.")]
    [InlineData("call /in\nexpect callEndedReason farEndHangup", "test(2): expect callEndedReason farEndHangup\nThe call must end: farEndHangup. The call has ended: appHangup.", "call.ended")]
    [InlineData("call /none\n< GetDigits maxDigits 5", "test(2): < GetDigits maxDigits 5\nGetDigits maxDigits \"5\" must run. The call has ended: webhookFailed.\ninboundCall https://app.example.com/none: The application has no such endpoint (404).\n\n", "404")]
    [InlineData("call /early\n< Say\nexpect no findings", "test(3): expect no findings\nThere must be no findings.\ninboundCall https://app.example.com/early", "PERCL1001")]
    [InlineData("call /in\nrings x", "test(2): rings x\nA telephone must ring. It did not happen within 00:10:00.", "call.ended")]
    public async Task Line_ThatDoesNotComeTrue_IsShownWithTheTranscript(string script, string expected, string transcript)
    {
        _app.On("/early", _ => new Reply("""[{"Say":{"text":"a"}},{"Hangup":{}},{"Say":{"text":"dead"}}]"""));

        var failure = await Assert.ThrowsAsync<SimulationException>(
            () => CallScript.Parse(Full(script), "test").RunAsync(_app.Simulate()));

        Assert.StartsWith(expected, Short(failure.Message), StringComparison.Ordinal);
        Assert.Contains(transcript.Trim(), failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calls_ThatGoOn_AreHungUpAtTheEnd()
    {
        var simulator = _app.Simulate();

        await CallScript.Parse(Full("call /in\n< GetDigits")).RunAsync(simulator);

        Assert.Contains(simulator.Timeline, static one => one.Kind == "call.ended" && one["reason"] == "farEndHangup");
    }

    [Fact]
    public async Task Recording_IsAScriptThatDoesTheSame()
    {
        var simulator = _app.Simulate();
        await using (var phone = simulator.Call(Url("/in"), "+13125550107"))
        await using (var other = simulator.Call(Url("/dial")))
        {
            await phone.HearsAsync("Welcome*");
            await using var agent = await simulator.RingsAsync("+13125550123");
            await phone.PressesAsync("184748");
            await agent.AnswersAsync();
            await agent.HearsAsync("Hello agent.");
            await phone.EndsAsync();
            await simulator.AdvanceAsync(TimeSpan.FromSeconds(1));
        }

        var script = CallScript.Record(simulator);
        Assert.StartsWith(
            $"""
            call call1 {Url("/in")} from +13125550107 to +13125550199
            call call2 {Url("/dial")} from +13125550100 to +13125550199
            call1 < Say "Welcome \\*to\\* \"us\"\\?"
            """.ReplaceLineEndings("\n"),
            script.ToString(),
            StringComparison.Ordinal);
        Assert.Contains("\ncall1 < GetDigits \"Your account number, please.\" maxDigits 6\n", script.ToString(), StringComparison.Ordinal);
        Assert.Contains("\ncall1 > 184748\n", script.ToString(), StringComparison.Ordinal);
        Assert.Contains("\nrings call3 +13125550123\n", script.ToString(), StringComparison.Ordinal);
        Assert.Contains("\ncall3 > answer\n", script.ToString(), StringComparison.Ordinal);
        Assert.Contains("\ncall1 expect callEndedReason appHangup\n", script.ToString(), StringComparison.Ordinal);

        var again = _app.Simulate();
        await CallScript.Parse(script.ToString()).RunAsync(again);
        Assert.Equal(
            simulator.Timeline.Where(static one => one.Kind is "say" or "digits" or "webhook.request").Select(static one => one["text"] ?? one["digits"] ?? one["url"]).Order(StringComparer.Ordinal),
            again.Timeline.Where(static one => one.Kind is "say" or "digits" or "webhook.request").Select(static one => one["text"] ?? one["digits"] ?? one["url"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task RecordingOfOneCall_HasTheSameTimeline()
    {
        var simulator = _app.Simulate(new SimulatorOptions { Seed = 1 });
        await using (var phone = simulator.Call(Url("/speech")))
        {
            await phone.SaysAsync("a \"yes\"", confidence: 70);
            await phone.EndsAsync();
        }

        var script = CallScript.Record(simulator).ToString();
        Assert.Equal(
            $"""
            call {Url("/speech")} from +13125550100 to +13125550199
            < GetSpeech
            > say "a \"yes\"" confidence 70
            < Say "I heard a \"yes\"."
            expect callEndedReason appHangup
            expect no findings

            """.ReplaceLineEndings("\n"),
            script);
        var again = _app.Simulate(new SimulatorOptions { Seed = 1 });
        await CallScript.Parse(script).RunAsync(again);
        Assert.Equal(simulator.ToString(), again.ToString());
        Assert.Equal(script, CallScript.Record(again).ToString());
    }

    /// <summary>The fake application has no base address.</summary>
    private static string Full(string script) => System.Text.RegularExpressions.Regex.Replace(
        script, "(?<=^(call|dial|message) ([a-z]+ )?)/", Base + "/", System.Text.RegularExpressions.RegexOptions.Multiline);

    private static string Short(string message) => message.ReplaceLineEndings("\n");
}
