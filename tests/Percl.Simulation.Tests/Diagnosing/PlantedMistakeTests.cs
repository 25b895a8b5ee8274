using Percl.Webhooks;

namespace Percl.Simulation.Tests.Diagnosing;

/// <summary>Each mistake of an application is shown with the webhook, the endpoint, and a rule or a reason.</summary>
public sealed class PlantedMistakeTests : IAsyncLifetime
{
    private PlantedApplication _app = null!;

    public async ValueTask InitializeAsync() => _app = await PlantedApplication.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("/error", "webhookFailed", "inboundCall /error: The application has failed (500).")]
    [InlineData("/html", "webhookInvalidResponse", "inboundCall /html: The media type of the answer is 'text/html'. That of PerCL is 'application/json'.")]
    [InlineData("/htmlType", "appHangup", "inboundCall /htmlType: The media type of the answer is 'text/html'. That of PerCL is 'application/json'.")]
    [InlineData("/slow", "webhookFailed", "inboundCall /slow: The application did not answer in time.")]
    [InlineData("/circle", "maxRedirectsError", "redirect http://localhost/circle: The redirects go round in a circle: http://localhost/round, http://localhost/circle.")]
    [InlineData("/missing", "webhookFailed", "inboundCall /missing: The application has no such endpoint (404).")]
    [InlineData("/get", "webhookFailed", "inboundCall /get: The endpoint takes no POST (405).")]
    [InlineData("/signed", "webhookFailed", "inboundCall /signed: The application refuses the request (401). Are the signing secrets the same?")]
    [InlineData("/away", "webhookFailed", "redirect https://other.example.com/in: The URL leaves the application: its host is 'other.example.com'. If it is that of the application, set PublicBaseUrl.")]
    public async Task Mistake_OfTheApplication_IsAProblem(string path, string reason, string problem)
    {
        var simulator = new FreeClimbSimulator(_app.Client, new SimulatorOptions
        {
            SigningSecrets = ["sigsec_00000000000000000000000000000000000000ff"],
            WebhookTimeout = TimeSpan.FromSeconds(path == "/slow" ? 0.3 : 60),
        });

        await PlayAsync(simulator, path, reason);

        Assert.Contains(problem, simulator.Problems.Select(static one => one.ToString()));
        Assert.Contains(problem, Assert.Throws<SimulationException>(simulator.EnsureNoFindings).Message, StringComparison.Ordinal);
        Assert.Contains("failures=\"1\"", simulator.ToJUnitXml(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/wrongName", "appInvalidPercl", "PERCL3004", "inboundCall", "/wrongName")]
    [InlineData("/dead", "appHangup", "PERCL1001", "inboundCall", "/dead")]
    [InlineData("/relative", "appInvalidPercl", "PERCL2001", "inboundCall", "/relative")]
    [InlineData("/queue", "appInvalidPercl", "PERCL1006", "queueWait", "/wait")]
    public async Task Mistake_InPercl_IsAFinding(
        string path, string reason, string rule, string webhook, string endpoint)
    {
        var simulator = Simulate();

        await PlayAsync(simulator, path, reason);

        var finding = Assert.Single(simulator.Findings);
        Assert.Equal((rule, webhook, "http://localhost" + endpoint), (finding.RuleId, finding.RequestType, finding.Url));
        Assert.Contains(rule, Assert.Throws<SimulationException>(simulator.EnsureNoFindings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notification_ThatAnswers_IsAFinding()
    {
        var simulator = new FreeClimbSimulator(_app.Client, new SimulatorOptions { StatusCallbackUrl = "/status" });

        await PlayAsync(simulator, "/bye", "appHangup");

        var finding = Assert.Single(simulator.Findings);
        Assert.Equal(("callStatus", "http://localhost/status"), (finding.RequestType, finding.Url));
        Assert.Contains("ignores the answer", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PlantedApplication.Secret)]
    [InlineData("sigsec_00000000000000000000000000000000000000ff", PlantedApplication.Secret)]
    public async Task Application_WithoutAMistake_HasNoProblem(params string[] secrets)
    {
        var simulator = Simulate(secrets);

        await PlayAsync(simulator, "/signed", "appHangup");
        await PlayAsync(simulator, "/bye", "appHangup");

        Assert.Empty(simulator.Problems);
        Assert.Empty(simulator.Findings);
        simulator.EnsureNoFindings();
    }

    private FreeClimbSimulator Simulate(params string[] secrets) =>
        new(_app.Client, new SimulatorOptions { SigningSecrets = secrets });

    private static async Task PlayAsync(FreeClimbSimulator simulator, string path, string reason)
    {
        await using var phone = simulator.Call(path);
        Assert.Equal(reason, ((OpenValue<CallEndedReason>)await phone.EndsAsync()).ToString());
    }
}
