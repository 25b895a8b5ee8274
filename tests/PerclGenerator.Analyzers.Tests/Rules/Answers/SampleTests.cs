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
            """PERCL1004 new AskForKey(urls.Of("key"))""",
            """PERCL1004 new PerclFiles.Scripts.Hours()""",
            """PERCL1004 new PlayEarlyMedia { File = "https://cdn.example.com/a.wav" }""",
            "PERCL5006 new Hangup()",
        ],
        await SampleProject.CheckAsync(
            "Menu",
            // A list, a script type and a script file of a helper that two endpoints call: neither takes the command.
            ("[new Say { Text = \"Please hold for an agent.\" },", "[new PlayEarlyMedia { File = \"https://cdn.example.com/a.wav\" },"),
            ("    public GetDigits Choice => new()", Tune + "    public GetDigits Choice => new()"),
            ("{ \"Say\": { \"text\": \"We are here", TuneInJson + "{ \"Say\": { \"text\": \"We are here"),
            // A script type that answers any webhook of a call.
            ("    public Pause TwoSeconds", Tune + "    public Pause TwoSeconds"),
            // One command.
            ("app.Run();", "app.MapPost(\"/end\", () => new Hangup()); app.Run();")));

    [Fact]
    public async Task MistakesOfTheQueue_AreReportedOnceEach() => Assert.Equal(
        [
            "PERCL1006 new Unpark()",
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
