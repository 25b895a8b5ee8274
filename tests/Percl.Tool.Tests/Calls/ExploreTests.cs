namespace Percl.Tool.Tests.Calls;

/// <summary>The ways of calls through an application are drawn.</summary>
public sealed class ExploreTests : IAsyncLifetime
{
    private readonly ToolRun _run = new();
    private CalledApplication _app = null!;

    public async ValueTask InitializeAsync() => _app = await CalledApplication.StartAsync();

    public ValueTask DisposeAsync()
    {
        _run.Dispose();
        return _app.DisposeAsync();
    }

    [Fact]
    public async Task Application_IsDrawn()
    {
        var outcome = await ExploreAsync("/incomingCall", "--endpoint", "/menu", "--endpoint", "/agent");

        Assert.Equal(0, outcome.Code);
        Assert.StartsWith("flowchart TD\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("[\"/menu\"]", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("-->|\"answer, machine\"|", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("-.->|\"busy, noAnswer\"|", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("calls reached 4 endpoints.\n", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/incomingCall", "--endpoint /complaints", "never reached: /complaints")]
    [InlineData("/circle", "--max-depth 2", "dead end: ")]
    [InlineData("/wrong", "", "error: /wrong: appInvalidPercl")]
    [InlineData("/nothing", "", "error: /nothing: webhookFailed")]
    [InlineData("/nothing", "", "/nothing: The application has no such endpoint (404).\nNo endpoint has answered.\n")]
    [InlineData("/incomingCall", "--status-callback-url {url}/gone", "/gone: The application has no such endpoint (404).\n")]
    public async Task WhatIsWrong_Fails(string path, string options, string problem)
    {
        options = options.Replace("{url}", _app.Url, StringComparison.Ordinal);
        var outcome = await ExploreAsync([path, .. options is "" ? [] : options.Split(' ')]);

        Assert.Equal(1, outcome.Code);
        Assert.Contains(problem, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limit_IsObeyed_AndTheGraphIsWritten()
    {
        var outcome = await ExploreAsync("/incomingCall", "--max-calls", "3", "-o", "graph/calls.mmd");

        Assert.Equal((0, ""), (outcome.Code, outcome.Output));
        Assert.StartsWith("3 calls reached ", outcome.Error, StringComparison.Ordinal);
        Assert.StartsWith("flowchart TD\n", _run["graph/calls.mmd"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--max-calls -1", "--max-calls must be a number from 1 to 2147483647, but is '-1'")]
    [InlineData("--max-calls 0", "--max-calls must be a number from 1 to 2147483647, but is '0'")]
    [InlineData("--max-depth many", "--max-depth must be a number from 1 to 2147483647, but is 'many'")]
    [InlineData("--endpoint menu", "--endpoint must be a path that begins with '/', but is 'menu'")]
    [InlineData("--say ", "--say must be words, but is ''")]
    [InlineData("--digits 1x", "--digits must be keys (0 to 9, * and #), but is '1x'")]
    public async Task Usage_ThatIsWrong_IsExplained(string options, string explanation)
    {
        var outcome = await ExploreAsync(["/incomingCall", .. options.Split(' ')]);

        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Equal($"percl: error: {explanation}\n'percl explore --help' tells more.\n", outcome.Error);
    }

    private Task<ToolOutcome> ExploreAsync(params string[] arguments) => _run.RunAsync(
        TestContext.Current.CancellationToken, ["explore", _app.Url + arguments[0], .. arguments[1..]]);
}
