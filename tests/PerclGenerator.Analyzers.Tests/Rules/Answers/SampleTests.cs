using PerclGenerator.Tests;

namespace PerclGenerator.Analyzers.Tests.Rules.Answers;

/// <summary>The samples are right; one mistake in what an endpoint answers is one diagnostic at its place.</summary>
public sealed class SampleTests
{
    private const string Tune = """
            public PlayEarlyMedia Tune => new() { File = "https://cdn.example.com/a.wav" };


        """;

    private const string TuneInJson = """{ "PlayEarlyMedia": { "file": "https://cdn.example.com/a.wav" } }, """;

    public static TheoryData<string> Samples =>
    [
        .. Directory.EnumerateDirectories(Repository.Find("src/Samples")).Select(static path => Path.GetFileName(path)!).Order(),
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Sample_IsLeftAlone(string sample) => Assert.Empty(await SampleProject.CheckAsync(sample));

    [Fact]
    public async Task MistakesOfTheMenu_AreReportedOnceEach() => Assert.Equal(
        [
            """PERCL1004 new GreetAgent(urls.Of("conference", new { caller = agent.ParentCallId }))""",
            """PERCL1004 new PerclFiles.Scripts.Goodbye()""",
            """PERCL1004 new PerclFiles.Scripts.Goodbye()""",
            """PERCL1004 new PlayEarlyMedia { File = "https://cdn.example.com/a.wav" }""",
            "PERCL5006 new Hangup()",
        ],
        await SampleProject.CheckAsync(
            "Menu",
            // A list, a script type and a script file that two endpoints return.
            ("[new Say { Text = \"The caller has hung up.\" },", "[new PlayEarlyMedia { File = \"https://cdn.example.com/a.wav\" },"),
            ("    public Say Greeting => new() { Text = \"A caller is", Tune + "    public Say Greeting => new() { Text = \"A caller is"),
            ("{ \"Say\": { \"text\": \"Thank you for calling", TuneInJson + "{ \"Say\": { \"text\": \"Thank you for calling"),
            // A helper chooses the script.
            ("    public GetDigits Choice => new()", Tune + "    public GetDigits Choice => new()"),
            // A script type that answers any webhook of a call.
            ("    public Pause TwoSeconds", Tune + "    public Pause TwoSeconds"),
            // One command.
            ("app.Run();", "app.MapPost(\"/end\", () => new Hangup()); app.Run();")));

    [Fact]
    public async Task MistakesOfTheQueue_AreReportedOnceEach() => Assert.Equal(
        [
            "PERCL1006 new Unpark()",
            // A Redirect alone repeats getDigits to the endpoint, which now takes queueWait only.
            "PERCL5004 \"wait\"",
            "PERCL5007 (InboundCallWebhook _, PerclUrls urls) =>\n    new CreateConference { ActionUrl = urls.Of(\"desk\") }",
        ],
        await SampleProject.CheckAsync(
            "Queue",
            ("(CallStateWebhook caller, WaitingLine line, PerclUrls urls)", "(QueueWaitWebhook caller, WaitingLine line, PerclUrls urls)"),
            ("    ? [new Dequeue()]\n", "    ? [new Unpark()]\n"),
            ("[new CreateConference { ActionUrl = urls.Of(\"desk\") }]", "new CreateConference { ActionUrl = urls.Of(\"desk\") }")));

    /// <summary>A helper always returns the script, for several webhooks of which one does not take the command.</summary>
    [Fact]
    public async Task MistakeOfTheConference_IsReportedOnce() => Assert.Equal(
        ["PERCL1004 new() { Greeting = greeting, PinUrl = urls.Of(\"pin\", new { attempt }), HidePin = hidePin }"],
        await SampleProject.CheckAsync(
            "PinConference", ("  {\n    \"GetDigits\": {", "  " + TuneInJson + "{\n    \"GetDigits\": {")));

    /// <summary>The handler is a method in another file than the endpoint.</summary>
    [Fact]
    public async Task MistakeOfTheConferenceLine_IsReportedOnce() => Assert.Equal(
        ["PERCL1004 new()"],
        await SampleProject.CheckAsync("ConferenceLine", ("    public Say Farewell", Tune + "    public Say Farewell")));
}
