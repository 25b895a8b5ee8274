using System.Text.Json.Nodes;

namespace Percl.Tool.Tests.Calls;

/// <summary>One webhook is sent, and its answer checked.</summary>
public sealed class InvokeTests : IAsyncLifetime
{
    private const string Secret = "sigsec_1";

    private readonly ToolRun _run = new();
    private CalledApplication _app = null!;

    public async ValueTask InitializeAsync() => _app = await CalledApplication.StartAsync(Secret);

    public ValueTask DisposeAsync()
    {
        _run.Dispose();
        return _app.DisposeAsync();
    }

    [Fact]
    public async Task Answer_IsPrinted_AndTheWebhookHasTheFields()
    {
        var outcome = await InvokeAsync("getDigits", "/menu", "--set", "digits=1", "--set", "reason=maxDigits", "--set", "queueId=");

        Assert.Equal(
            new ToolOutcome(0, "[{\"Say\":{\"text\":\"We are open.\"}},{\"Hangup\":{}}]\n", "200 application/json\n"), outcome);
        var sent = JsonNode.Parse(Assert.Single(_app.Requests).Body)!;
        Assert.Equal(
            ("getDigits", "1", "maxDigits", "inProgress", "+13125550100"),
            ((string)sent["requestType"]!, (string)sent["digits"]!, (string)sent["reason"]!, (string)sent["callStatus"]!, (string)sent["from"]!));
        Assert.Null(sent["queueId"]);
        Assert.Null(sent["conferenceId"]);
    }

    [Fact]
    public async Task Number_IsSentAsANumber()
    {
        await InvokeAsync("conferenceRecordingStatus", "/status", "--set", "recordingDurationSec=42");

        var sent = JsonNode.Parse(Assert.Single(_app.Requests).Body)!;
        Assert.Equal(42, (int)sent["recordingDurationSec"]!);
        Assert.StartsWith("CF", (string)sent["conferenceId"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_IsSent()
    {
        await InvokeAsync("inboundCall", "/incomingCall", "--form");

        var (_, body) = Assert.Single(_app.Requests);
        Assert.Contains("requestType=inboundCall", body, StringComparison.Ordinal);
        Assert.Contains("from=%2B13125550100", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("inboundCall", "/wrong", "error PERCL2001: ", "appInvalidPercl")]
    [InlineData("inboundCall", "/nothing", "The application has no such endpoint (404).", "webhookFailed")]
    [InlineData("inboundCall", "/status", "", "appNoPercl")]
    [InlineData("callStatus", "/nothing", "The application has no such endpoint (404).", "webhookFailed")]
    public async Task Answer_ThatEndsTheCall_Fails(string webhook, string path, string problem, string reason)
    {
        var outcome = await InvokeAsync(webhook, path);

        Assert.Equal(1, outcome.Code);
        Assert.Contains(problem, outcome.Error, StringComparison.Ordinal);
        Assert.EndsWith($"This would end the call: {reason}\n", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_WithAProblem_Fails()
    {
        var outcome = await InvokeAsync("inboundCall", "/page");

        Assert.Equal((1, "[{\"Hangup\":{}}]\n"), (outcome.Code, outcome.Output));
        Assert.Contains("text/html", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dropped", "The application closed the connection before the end of its answer.", "webhookFailed")]
    [InlineData("/cutOff", "The application closed the connection before the end of its answer.", "webhookFailed")]
    [InlineData("/endless", "The answer has more than 10 MB, which no script has.", "webhookFailed")]
    [InlineData("/latin1", "error PERCL3001: Invalid JSON: the text is not valid UTF-8 here", "appInvalidPercl")]
    public async Task Answer_ThatIsNoText_IsDescribed(string path, string problem, string reason)
    {
        var outcome = await InvokeAsync("inboundCall", path);

        Assert.Equal(1, outcome.Code);
        Assert.Contains(problem, outcome.Error, StringComparison.Ordinal);
        Assert.EndsWith($"This would end the call: {reason}\n", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terminal_GetsNoCodesOfTheApplication()
    {
        _run.IsTerminal = true;

        var outcome = await InvokeAsync("inboundCall", "/escape");

        Assert.Contains("␛[31m", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', outcome.Output + outcome.Error);
    }

    [Fact]
    public async Task Answer_ToANotification_IsReported()
    {
        var outcome = await InvokeAsync("callStatus", "/late");

        Assert.Equal(0, outcome.Code);
        Assert.Contains("FreeClimb ignores the answer to this webhook", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("getDigit", "digits=1", "'getDigit' is no webhook; did you mean 'getDigits'?")]
    [InlineData("getDigits", "digitz=1", "'digitz' is no field of 'getDigits'; did you mean 'digits'?")]
    [InlineData("getDigits", "digits", "'digits' is no field; --set has the form NAME=VALUE")]
    [InlineData("getDigits", "digit=1", "'digit' is no field of 'getDigits'; did you mean 'digits'?")]
    [InlineData("record", "recordingDurationSec=long", "'recordingDurationSec' of 'record' does not take the value 'long'\n")]
    public async Task Usage_ThatIsWrong_IsExplained(string webhook, string field, string explanation)
    {
        var outcome = await InvokeAsync(webhook, "/menu", "--set", field);

        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Contains(explanation, outcome.Error, StringComparison.Ordinal);
        Assert.Empty(_app.Requests);
    }

    [Fact]
    public async Task Url_ThatIsNone_IsAnErrorOfUsage() => Assert.Equal(
        new ToolOutcome(2, "", "percl: error: 'localhost:5000' is not a URL (http://host… or https://host…)\n"),
        await _run.RunAsync(TestContext.Current.CancellationToken, "invoke", "inboundCall", "localhost:5000"));

    private Task<ToolOutcome> InvokeAsync(string webhook, string path, params string[] options) => _run.RunAsync(
        TestContext.Current.CancellationToken, ["invoke", webhook, _app.Url + path, "--secret", Secret, .. options]);
}
