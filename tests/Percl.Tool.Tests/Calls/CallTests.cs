using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Percl.Tool.Tests.Calls;

/// <summary>Call scripts are played against an application over HTTP.</summary>
public sealed class CallTests : IAsyncLifetime
{
    private const string Hours = """
        call /incomingCall
        < GetDigits "Press one*"
        > 1
        < Say "We are open."
        expect callEndedReason appHangup
        expect no findings
        """;

    private const string Wrong = "call /incomingCall\n> 1\n< Say \"We are closed.\"\n";

    private readonly ToolRun _run = new();
    private CalledApplication _app = null!;

    public async ValueTask InitializeAsync() => _app = await CalledApplication.StartAsync();

    public ValueTask DisposeAsync()
    {
        _run.Dispose();
        return _app.DisposeAsync();
    }

    [Theory]
    [InlineData("calls/hours.call", "{url}")]
    [InlineData("{url}", "calls/hours.call")]
    [InlineData("{url}/incomingCall", "calls/**/*.call")]
    public async Task Script_ThatComesTrue_Passes(params string[] arguments)
    {
        _run["calls/hours.call"] = Hours;

        var outcome = await RunAsync(arguments);

        Assert.Equal(new ToolOutcome(0, "calls/hours.call: passed\n1 call script, none failed.\n", ""), outcome);
    }

    [Fact]
    public async Task Script_ThatDoesNotComeTrue_FailsWithItsLineAndTheTranscript()
    {
        _run["a.call"] = Wrong;
        _run["b.call"] = Hours;

        var outcome = await RunAsync("a.call", "b.call", "{url}", "--junit", "reports/calls.xml");

        Assert.Equal(1, outcome.Code);
        Assert.StartsWith("a.call(3): < Say \"We are closed.\"\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("text=\"We are open.\"", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("b.call: passed\n2 call scripts, 1 failed.\n", outcome.Output, StringComparison.Ordinal);
        Assert.StartsWith("<?xml", System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(
            _run.Combine("reports/calls.xml"), TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        var suite = XDocument.Parse(_run["reports/calls.xml"]).Root!.Element("testsuite")!;
        Assert.Equal(("2", "1"), (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value));
        Assert.Equal(["a.call", "b.call"], suite.Elements().Select(static test => test.Attribute("name")!.Value));
        Assert.Contains("call.ended", suite.Elements().Last().Element("system-out")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Script_ThatCannotBeRead_IsAnErrorOfUsage_AndOthersArePlayed()
    {
        _run["bad.call"] = "call /incomingCall\n< Sayy \"Hello\"\n";
        _run["good.call"] = Hours;
        Directory.CreateDirectory(_run.Combine("x"));

        var outcome = await RunAsync("bad.call", "missing.call", "good.call", "x/*.call", "x", "{url}", "--junit", "calls.xml");

        Assert.Equal(2, outcome.Code);
        Assert.Equal(["good.call: passed", "5 call scripts, none failed, 4 cannot be read."], outcome.Lines);
        Assert.Contains("percl: error: bad.call(2,3): 'Sayy' is not a command; did you mean 'Say'?\n", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("percl: error: 'missing.call' does not exist\n", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("percl: error: 'x/*.call' matches no file\n", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("or a pattern as 'x/**/*.call'\n", outcome.Error, StringComparison.Ordinal);
        var suite = XDocument.Parse(_run["calls.xml"]).Root!.Element("testsuite")!;
        Assert.Equal(
            ("5", "0", "4"),
            (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value, suite.Attribute("errors")!.Value));
        Assert.Equal(["bad.call", "missing.call", "x", "x/*.call"], suite.Descendants("error").Select(static error => error.Parent!.Attribute("name")!.Value));
    }

    [Fact]
    public async Task Application_ThatIsBroken_FailsTheScript()
    {
        _run["broken.call"] = "call /nothing\nexpect callEndedReason webhookFailed\n";

        var outcome = await RunAsync("broken.call", "{url}");

        Assert.Equal(1, outcome.Code);
        Assert.StartsWith(
            "broken.call: The application has a problem that no line expects.\ninboundCall /nothing: The application has no such endpoint (404).\n",
            outcome.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_AreShown()
    {
        _run["late.call"] = "call /late\nexpect callEndedReason appHangup\n";

        var outcome = await RunAsync("late.call", "{url}");

        Assert.Equal(0, outcome.Code);
        Assert.Contains("late.call: inboundCall http://127.0.0.1:", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(": warning PERCL1001: ", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ndjson_HasEachEvent()
    {
        _run["hours.call"] = Hours;

        var outcome = await RunAsync("hours.call", "{url}", "--ndjson");

        var kinds = outcome.Lines.Select(static line => (string)JsonNode.Parse(line)!["kind"]!).ToArray();
        Assert.Equal(("call.started", "call.ended"), (kinds[0], kinds[^1]));
        Assert.Equal("hours.call: passed\n1 call script, none failed.\n", outcome.Error);
    }

    [Theory]
    [InlineData("hours.call", "", "One argument must be the URL")]
    [InlineData("http://localhost:1 http://localhost:2", "", "One argument must be the URL")]
    [InlineData("hours.call http://localhost:1", "--from +13125550111", "--from cannot be combined with a call script\n")]
    [InlineData("hours.call http://localhost:1", "--record a.call", "--record cannot be combined with a call script\n")]
    [InlineData("http://localhost:1", "--secret \u0009", "secret")]
    [InlineData("http://localhost:1", "--public-base-url hotline.example.com", "--public-base-url must be a URL (http://host… or https://host…), but is 'hotline.example.com'")]
    [InlineData("http://localhost:1", "--status-callback-url status", "--status-callback-url must be a URL")]
    [InlineData("http://localhost:1", "--voice-fallback-url ftp://a.example.com", "--voice-fallback-url must be a URL")]
    [InlineData("http://localhost:1", "--from 3125550100", "--from must be a phone number in E.164 form such as +13125550100, but is '3125550100'")]
    [InlineData("http://localhost:1", "--to +1", "--to must be a phone number")]
    [InlineData("http://localhost:1", "--record ", "--record must be the name of a file, but is ''")]
    [InlineData("http://localhost:1", "--fron +13125550111", "unknown option '--fron'; did you mean '--from'?")]
    [InlineData("hours.call http://localhost:1", "-junit", "unknown option '-junit'")]
    public async Task Usage_ThatIsWrong_IsExplained(string inputs, string options, string explanation)
    {
        var arguments = inputs.Split(' ').Concat(options is "" ? [] : options.Split(' '));

        var outcome = await RunAsync([.. arguments]);

        Assert.Equal(2, outcome.Code);
        Assert.Contains(explanation, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_HasExamples()
    {
        foreach (var command in new[] { "call", "explore", "invoke" })
        {
            var outcome = await _run.RunAsync(TestContext.Current.CancellationToken, command, "--help");

            Assert.Equal(0, outcome.Code);
            Assert.Contains($"  percl {command} ", outcome.Output, StringComparison.Ordinal);
            Assert.Contains("Exit codes:", outcome.Output, StringComparison.Ordinal);
        }
    }

    private Task<ToolOutcome> RunAsync(params string[] arguments) => _run.RunAsync(
        TestContext.Current.CancellationToken,
        ["call", .. arguments.Select(argument => argument.Replace("{url}", _app.Url, StringComparison.Ordinal))]);
}
