using System.Text;
using System.Xml.Linq;

namespace Percl.Tool.Tests.Calls;

/// <summary>Somebody types what the parties of a call do.</summary>
public sealed class TypedCallTests : IDisposable
{
    private readonly ToolRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Caller_PressesAKey_AndTheCallIsACallScriptAfterwards()
    {
        await using var app = await CalledApplication.StartAsync();

        var outcome = await CallAsync(app, "1\n", "--from", "+13125550111", "--to", "+13125550112", "--record", "calls/hours.call");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Contains("from=+13125550111 to=+13125550112", outcome.Lines[0], StringComparison.Ordinal);
        Assert.Contains(outcome.Lines, static line => line.Contains("say               text=\"We are open.\"", StringComparison.Ordinal));
        Assert.Contains("reason=appHangup", outcome.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(
            """
            call /incomingCall from +13125550111 to +13125550112
            < GetDigits "Press one for our hours, two for an agent." maxDigits 1
            > 1
            < Say "We are open."
            < Hangup
            expect callEndedReason appHangup
            expect no findings

            """,
            _run["calls/hours.call"]);

        var again = await _run.RunAsync(TestContext.Current.CancellationToken, "call", "calls/hours.call", app.Url);
        Assert.Equal(0, again.Code);
    }

    [Fact]
    public async Task Telephone_ThatRings_IsAParty()
    {
        await using var app = await CalledApplication.StartAsync();

        var outcome = await CallAsync(app, "2\nanswer\ncaller hangup\n", "--record", "agent.call");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Contains("text=\"A caller is waiting.\"", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("call2 > answer\n", _run["agent.call"], StringComparison.Ordinal);
        var again = await _run.RunAsync(TestContext.Current.CancellationToken, "call", "agent.call", app.Url);
        Assert.Equal(0, again.Code);
    }

    [Fact]
    public async Task Line_ThatCannotBe_IsExplained_AndTheCallGoesOn()
    {
        await using var app = await CalledApplication.StartAsync();

        var outcome = await CallAsync(app, "?\nclap\nsay yes\nwait 3\n# nothing\n\nanswer\nexpect callStatus completed\n1\n");

        Assert.Equal(0, outcome.Code);
        var errors = outcome.Error.Split('\n')[6..];
        Assert.Equal(
            [
                "'clap' is nothing that a party does, and not all of it are keys.",
                "The application must listen (caller: keys)",
                "'3' is not a time, such as 500ms, 3s or 2min.",
                "The telephone must ring (caller: keys)",
                "The status must be completed (caller: keys)",
                "",
            ],
            errors);
        Assert.Contains("text=\"We are open.\"", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Input_ThatEnds_HangsUp()
    {
        await using var app = await CalledApplication.StartAsync();

        var outcome = await CallAsync(app, "");

        Assert.Equal(0, outcome.Code);
        Assert.Contains("reason=farEndHangup", outcome.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terminal_IsAsked()
    {
        await using var app = await CalledApplication.StartAsync();
        _run.IsTerminal = true;

        var outcome = await CallAsync(app, "2\n");

        Assert.Equal(
            "caller (keys; ? for help) > phone1 (answer, busy, noAnswer or machine; ? for help) > ", outcome.Error);
    }

    [Fact]
    public async Task Call_ThatEndsWithAnError_Fails()
    {
        await using var app = await CalledApplication.StartAsync();
        _run.Input = [];

        var outcome = await _run.RunAsync(
            TestContext.Current.CancellationToken, "call", app.Url + "/wrong", "--junit", "calls.xml", "--ndjson");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("\"rule\":\"PERCL2001\"", outcome.Output, StringComparison.Ordinal);
        var failure = XDocument.Parse(_run["calls.xml"]).Descendants("failure").Single();
        Assert.Equal("The call has ended: appInvalidPercl", failure.Attribute("message")!.Value);
        Assert.Equal(failure.Value + "\n", outcome.Error);
        Assert.Contains("(1,27): error PERCL2001: ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Application_ThatIsNotThere_Fails()
    {
        await using var app = await CalledApplication.StartAsync();
        var url = app.Url;
        await app.DisposeAsync();

        var outcome = await _run.RunAsync(TestContext.Current.CancellationToken, "call", url);

        Assert.Equal(1, outcome.Code);
        Assert.Contains("webhook.failed", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("reason=webhookFailed", outcome.Lines[^1], StringComparison.Ordinal);
        Assert.StartsWith("The call has ended: webhookFailed\n", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsWrongWithTheApplication_IsSaid()
    {
        await using var app = await CalledApplication.StartAsync();

        var outcome = await _run.RunAsync(TestContext.Current.CancellationToken, "call", app.Url + "/nothing");

        Assert.Equal(
            $"The call has ended: webhookFailed\ninboundCall {app.Url}/nothing: The application has no such endpoint (404).\n",
            outcome.Error);
    }

    [Fact]
    public async Task Text_WithCharactersThatEndLines_IsRecordedSoThatItPasses()
    {
        await using var app = await CalledApplication.StartAsync();
        await _run.RunAsync(TestContext.Current.CancellationToken, "call", app.Url + "/lines", "--record", "lines.call");

        Assert.Contains("""< Say "a?b?c??d?\\*\\?\\\\" """.Trim(), _run["lines.call"], StringComparison.Ordinal);
        var again = await _run.RunAsync(TestContext.Current.CancellationToken, "call", "lines.call", app.Url);
        Assert.Equal((0, ""), (again.Code, again.Error));
    }

    [Fact]
    public async Task Terminal_GetsNoCodesOfTheApplication()
    {
        await using var app = await CalledApplication.StartAsync();
        _run.IsTerminal = true;

        var outcome = await _run.RunAsync(TestContext.Current.CancellationToken, "call", app.Url + "/lines");

        Assert.DoesNotContain(outcome.Output, static letter => char.IsControl(letter) && letter is not ('\n' or '\t'));
    }

    [Theory]
    [InlineData("sigsec_1", null, 0)]
    [InlineData("sigsec_2", null, 1)]
    [InlineData(null, "sigsec_1", 0)]
    [InlineData(null, null, 1)]
    public async Task Secret_SignsTheWebhooks(string? option, string? variable, int code)
    {
        await using var app = await CalledApplication.StartAsync(secret: "sigsec_1");
        if (variable is not null)
        {
            _run.SetVariable("PERCL_SECRET", variable);
        }

        var outcome = await CallAsync(app, "1\n", option is null ? [] : ["--secret", "sigsec_0", "--secret", option]);

        Assert.Equal(code, outcome.Code);
        Assert.DoesNotContain("sigsec", outcome.Output + outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PublicBaseUrl_IsSentToTheApplication()
    {
        await using var app = await CalledApplication.StartAsync(publicBaseUrl: "https://hotline.example.com");

        var outcome = await CallAsync(
            app, "1\n", "--public-base-url", "https://hotline.example.com", "--status-callback-url", "/status");

        Assert.Equal(0, outcome.Code);
        Assert.Equal(["/incomingCall", "/menu", "/status"], app.Requests.Select(static request => request.Path));
    }

    private Task<ToolOutcome> CallAsync(CalledApplication app, string input, params string[] options)
    {
        _run.Input = Encoding.UTF8.GetBytes(input);
        return _run.RunAsync(TestContext.Current.CancellationToken, ["call", app.Url + "/incomingCall", .. options]);
    }
}
