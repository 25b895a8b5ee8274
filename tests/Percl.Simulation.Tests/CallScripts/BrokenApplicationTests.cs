using System.Net;
using Percl.Webhooks;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.CallScripts;

/// <summary>A script fails where the application is broken and no line expects it.</summary>
public sealed class BrokenApplicationTests
{
    private readonly FakeApplication _app = new FakeApplication()
        .On("/in", [new GetDigits { ActionUrl = Url("/end"), MaxDigits = 1 }])
        .On("/end", [new Hangup()])
        .On("/fails", _ => new Reply("", HttpStatusCode.InternalServerError))
        .On("/moved", _ => new Reply("", HttpStatusCode.Found))
        .On("/silent", _ => new Reply("") { Exception = new HttpRequestException("Connection refused") })
        .On("/empty", _ => Reply.NoContent)
        .On("/lost", [new AddToConference { ConferenceId = "CF" + new string('0', 40) }])
        .On("/round", [new Redirect { ActionUrl = Url("/round") }])
        .On("/wrong", _ => new Reply("""[{"GetDigit":{}}]"""))
        .On("/early", _ => new Reply("""[{"Hangup":{}},{"Say":{"text":"dead"}}]"""));

    [Theory]
    [InlineData("/fails", "inboundCall {url}: The application has failed (500).")]
    [InlineData("/none", "inboundCall {url}: The application has no such endpoint (404).")]
    [InlineData("/moved", "inboundCall {url}: The answer is an HTTP redirect (302). Use the command Redirect.")]
    [InlineData("/silent", "inboundCall {url}: Connection refused")]
    [InlineData("/empty", "inboundCall {url}: The answer has no command, so that the call ends (appNoPercl).")]
    [InlineData("/lost", "inboundCall {url}: AddToConference cannot run. There is no such conference.")]
    [InlineData("/round", "redirect {url}: A limit of the simulator has ended the call: MaxWebhooksPerCall or MaxCalls.")]
    public async Task Problem_FailsTheScript_UnlessALineExpectsIt(string path, string problem)
    {
        problem = problem.Replace("{url}", Url(path), StringComparison.Ordinal);

        Assert.StartsWith($"test: The application has a problem that no line expects.\n{problem}\n\n", await FailAsync(path, ""), StringComparison.Ordinal);
        Assert.StartsWith(
            $"test(3): expect no findings\nThere must be no findings.\n{problem}\n\n",
            await FailAsync(path, "\nwait 1min\nexpect no findings"),
            StringComparison.Ordinal);
        await PlayAsync(path, $"\nexpect problem \"{problem.Split(' ')[0]} *\"\nexpect no findings");
    }

    [Fact]
    public async Task Error_InAnAnswer_FailsTheScript_UnlessALineExpectsIt()
    {
        Assert.Contains("error PERCL3004", await FailAsync("/wrong", ""), StringComparison.Ordinal);
        await PlayAsync("/wrong", "\nexpect finding PERCL3004\nexpect no findings");
    }

    [Fact]
    public async Task Warning_FailsAScriptThatExpectsNoFindings()
    {
        await PlayAsync("/early", "");
        await PlayAsync("/early", "\nexpect finding PERCL1001\nexpect no findings");
        Assert.Contains("warning PERCL1001", await FailAsync("/early", "\nwait 1s\nexpect no findings"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/gone", "callStatus https://app.example.com/gone: The application has no such endpoint (404).")]
    [InlineData("/fails", "callStatus https://app.example.com/fails: The application has failed (500).")]
    public async Task Notification_ThatFails_FailsTheScript(string path, string problem)
    {
        var options = new SimulatorOptions { StatusCallbackUrl = Url(path) };

        Assert.Contains(problem, await FailAsync("/in", "\n> 1\nexpect callEndedReason appHangup", options), StringComparison.Ordinal);
        Assert.Contains(problem, await FailAsync("/in", "", options), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fault_ThatTheScriptProvokes_IsNoProblem() => await CallScript.Parse($"""
        fail LostWebhook
        call a {Url("/in")}
        expect callEndedReason webhookFailed
        expect no findings
        """).RunAsync(_app.Simulate());

    [Fact]
    public async Task ProblemOfAnEarlierScript_IsNotThatOfTheNext()
    {
        var simulator = _app.Simulate();
        await Assert.ThrowsAsync<SimulationException>(() => CallScript.Parse($"call {Url("/fails")}").RunAsync(simulator));

        await CallScript.Parse($"call {Url("/in")}\n> 1\nexpect no findings").RunAsync(simulator);
    }

    [Fact]
    public async Task AnswersThatNobodyRuns_NeedNoPercl()
    {
        var app = new FakeApplication()
            .On("/in", request => request.Webhook is InboundCallWebhook
                ? Reply.Of([new OutDial
                {
                    Destination = "+13125550123",
                    CallingNumber = "+13125550199",
                    ActionUrl = Url("/room"),
                    CallConnectUrl = Url("/ok"),
                }])
                : Plain())
            .On("/room", [new CreateConference { ActionUrl = Url("/keys"), StatusCallbackUrl = Url("/ok") }])
            .On("/keys", request => request.Webhook is CreateConferenceWebhook
                ? Reply.Of([new GetDigits { ActionUrl = Url("/keys") }])
                : Plain())
            .On("/ok", _ => Plain());

        await CallScript.Parse($"""
            call caller {Url("/in")}
            rings agent
            > busy
            caller < GetDigits
            > hangup
            expect webhook getDigits
            expect no findings
            """).RunAsync(app.Simulate(new SimulatorOptions { StatusCallbackUrl = Url("/ok") }));

        static Reply Plain() => new("OK", MediaType: "text/plain");
    }

    [Fact]
    public async Task Load_TellsEachProblemOnce()
    {
        var failures = await CallScript.Parse($"call {Url("/fails")}", "test").LoadAsync(_app.Simulate(), 50);

        Assert.Equal(
            [$"test: The application has a problem that no line expects. inboundCall {Url("/fails")}: The application has failed (500)."],
            failures);
    }

    [Theory]
    [InlineData("/fails", "expect problem \"inboundCall */fails: *\"")]
    [InlineData("/wrong", "expect finding PERCL3004")]
    public async Task Recording_OfABrokenApplication_ComesTrueAgain(string path, string expectation)
    {
        var simulator = _app.Simulate();
        await using (var phone = simulator.Call(Url(path)))
        {
            await phone.EndsAsync();
        }

        var script = CallScript.Record(simulator);

        Assert.EndsWith($"\n{expectation}\nexpect no findings\n", script.ToString(), StringComparison.Ordinal);
        await script.RunAsync(_app.Simulate());
    }

    private Task PlayAsync(string path, string lines, SimulatorOptions? options = null) =>
        CallScript.Parse($"call {Url(path)}{lines}", "test")
            .RunAsync(_app.Simulate((options ?? new SimulatorOptions()) with { MaxWebhooksPerCall = 20 }));

    private async Task<string> FailAsync(string path, string lines, SimulatorOptions? options = null) =>
        (await Assert.ThrowsAsync<SimulationException>(() => PlayAsync(path, lines, options))).Message.ReplaceLineEndings("\n");
}
