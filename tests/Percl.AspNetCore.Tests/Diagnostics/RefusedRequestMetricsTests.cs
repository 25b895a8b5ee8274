using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Percl.AspNetCore.Testing;
using Percl.AspNetCore.Tests.Endpoints;
using Percl.Signatures;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Diagnostics;

/// <summary>What the check of signatures refuses is counted too: without it, a flood would not show.</summary>
public sealed class RefusedRequestMetricsTests
{
    private const string Secret = "sigsec_1";

    [Theory]
    [InlineData("/typed", "inboundCall")]
    [InlineData("/bound", "inboundCall")]
    [InlineData("/plain", "unknown")]
    [InlineData("/nowhere", "unknown")]
    public async Task Request_Refused_IsCountedByWhatTheEndpointTakes(string path, string webhook)
    {
        await using var server = await StartAsync();
        using var metrics = RecordedMetrics.Of(server);

        await server.Client.PostWebhookJsonAsync(path, """{"requestType":"made up"}""");
        await server.Client.PostWebhookJsonAsync(path, new string(' ', 70_000), Secret);

        Assert.Equal(
            [
                "percl.signatures.refused=1 percl.reason=header_missing",
                $"percl.webhooks=1 percl.webhook={webhook} percl.outcome=signature_refused",
                $"percl.webhooks=1 percl.webhook={webhook} percl.outcome=too_long",
            ],
            metrics.Measured);
    }

    [Fact]
    public async Task Request_ThatEndsWhileItsBodyIsRead_IsCounted()
    {
        Exception[] failures =
        [
            new BadHttpRequestException("Too slow.", StatusCodes.Status408RequestTimeout),
            new BadHttpRequestException("Bad chunk.", StatusCodes.Status400BadRequest),
            new IOException("Reset."),
        ];
        var next = 0;
        await using var server = await StartAsync(() => failures[next++]);
        using var metrics = RecordedMetrics.Of(server);

        foreach (var _ in failures)
        {
            await server.Client.PostWebhookJsonAsync("/typed", "{}", Secret);
        }

        Assert.Equal(
            [
                "percl.webhooks=1 percl.webhook=inboundCall percl.outcome=refused",
                "percl.webhooks=1 percl.webhook=inboundCall percl.outcome=refused",
                "percl.webhooks=1 percl.webhook=inboundCall percl.outcome=client_gone",
            ],
            metrics.Measured);
    }

    [Fact]
    public async Task Request_Genuine_IsCountedOnce()
    {
        await using var server = await StartAsync();
        using var metrics = RecordedMetrics.Of(server);

        await server.Client.PostWebhookJsonAsync("/typed", "{}", Secret);
        await server.Client.PostWebhookJsonAsync("/plain", "{}", Secret);

        Assert.Single(metrics.Measured, measured => measured.StartsWith("percl.webhooks=", StringComparison.Ordinal));
    }

    [Fact]
    public void Reasons_AllOfThem_AreTagsOfTheSameForm() =>
        Assert.All(Enum.GetNames<SignatureStatus>(), name =>
            Assert.Matches("^[a-z]+(_[a-z]+)*$", System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(name)));

    private static Task<TestServer> StartAsync(Func<Exception>? failure = null) => TestServer.StartPerclAsync(
        app =>
        {
            if (failure is not null)
            {
                app.Use((http, next) =>
                {
                    http.Features.Set<IRequestBodyPipeFeature>(new FailingBody(failure()));
                    return next(http);
                });
            }

            app.UseFreeClimbSignature();
            app.MapPercl("/typed", (InboundCallWebhook call) => new Greeting(call.From));
            app.MapPost("/bound", (InboundCallWebhook call) => PerclResults.Percl(new Greeting(call.From)));
            app.MapPost("/plain", () => "");
        },
        options => options.SigningSecrets.Add(Secret));
}
