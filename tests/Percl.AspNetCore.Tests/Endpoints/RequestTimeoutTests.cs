using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Percl.AspNetCore.Testing;
using Percl.AspNetCore.Tests.Diagnostics;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Endpoints;

/// <summary>Endpoints behind ASP.NET Core's own request timeouts.</summary>
public sealed class RequestTimeoutTests
{
    private const string Secret = "sigsec_1";

    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(50);

    public static TheoryData<string> Shapes => [.. Endpoints.Keys];

    private static Dictionary<string, Func<WebApplication, IEndpointConventionBuilder>> Endpoints { get; } = new()
    {
        ["MapPost"] = app => app.MapPost("/", (CancellationToken token) => Task.Delay(Timeout.Infinite, token)),
        ["MapPercl"] = app => app.MapPercl("/", async (InboundCallWebhook call, CancellationToken token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return new Greeting(call.From);
        }),
        ["MapPerclNotification"] = app => app.MapPerclNotification(
            "/", (InboundCallWebhook _, CancellationToken token) => Task.Delay(Timeout.Infinite, token)),
        ["signed"] = app => app.MapPerclNotification(
            "/", (InboundCallWebhook _, CancellationToken token) => Task.Delay(Timeout.Infinite, token)).RequireFreeClimbSignature(),
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Handler_SlowerThanItsLimit_IsAnsweredByTheMiddleware(string shape)
    {
        await using var server = await StartAsync(app => Endpoints[shape](app).WithRequestTimeout(Limit));
        using var metrics = RecordedMetrics.Of(server);

        var answer = await server.Client.PostWebhookAsync("/", new InboundCallWebhook(), Secret);

        Assert.Equal(StatusCodes.Status504GatewayTimeout, (int)answer.StatusCode);
        Assert.False(server.Log.HasErrorsOfTheServer, server.Log.Everything);
        if (shape != "MapPost")
        {
            Assert.Contains("Debug: POST / was not answered: its time was over", server.Log.Messages);
            Assert.Equal(["percl.webhooks=1 percl.webhook=inboundCall percl.outcome=timed_out"], metrics.Measured);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Body_SlowerThanTheLimit_IsAnsweredByTheMiddleware(bool isSignatureRequired)
    {
        const string Body = """{"requestType":"inboundCall"}""";
        await using var server = await StartAsync(app =>
        {
            var endpoint = app.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From));
            endpoint.WithRequestTimeout(Limit);
            if (isSignatureRequired)
            {
                endpoint.RequireFreeClimbSignature();
            }
        });
        using var metrics = RecordedMetrics.Of(server);

        using var client = await RawClient.SendAsync(
            server, RawClient.Head(Body.Length, RawClient.SignatureOf(Body, Secret)) + Body[..5]);

        Assert.Equal(StatusCodes.Status504GatewayTimeout, await client.StatusAsync());
        Assert.Equal(["percl.webhooks=1 percl.webhook=inboundCall percl.outcome=timed_out"], metrics.Measured);
        Assert.False(server.Log.HasErrorsOfTheServer, server.Log.Everything);
    }

    [Fact]
    public async Task Client_GoneBeforeTheLimit_CountsAsGone()
    {
        var entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await StartAsync(app => app.MapPerclNotification("/", (InboundCallWebhook _, CancellationToken token) =>
        {
            entered.SetResult();
            return Task.Delay(Timeout.Infinite, token);
        }).WithRequestTimeout(TimeSpan.FromMinutes(10)));
        using var metrics = RecordedMetrics.Of(server);

        using (await RawClient.SendAsync(server, RawClient.Head(2) + "{}"))
        {
            await entered.Task.WaitAsync(TimeSpan.FromSeconds(60));
        }

        await server.Application.StopAsync();
        Assert.Equal(["percl.webhooks=1 percl.webhook=inboundCall percl.outcome=client_gone"], metrics.Measured);
        Assert.False(server.Log.HasErrorsOfTheServer, server.Log.Everything);
    }

    [Fact]
    public async Task Handler_WhoseOwnCallTimesOut_IsTheApplicationsMatter()
    {
        await using var server = await StartAsync(app => app.MapPercl<InboundCallWebhook>(
            "/", IPerclScript (_) => throw new TaskCanceledException("The CRM is slow.")));
        using var metrics = RecordedMetrics.Of(server);

        var answer = await server.Client.PostWebhookAsync("/", new InboundCallWebhook());

        Assert.Equal(StatusCodes.Status500InternalServerError, (int)answer.StatusCode);
        Assert.Contains("The CRM is slow.", server.Log.Everything, StringComparison.Ordinal);
        Assert.Equal(["percl.webhooks=1 percl.webhook=inboundCall percl.outcome=failed"], metrics.Measured);
    }

    private static Task<TestServer> StartAsync(Action<WebApplication> map) => TestServer.StartPerclAsync(
        app =>
        {
            app.UseRequestTimeouts();
            map(app);
        },
        options => options.SigningSecrets.Add(Secret),
        services => services.AddRequestTimeouts());
}
