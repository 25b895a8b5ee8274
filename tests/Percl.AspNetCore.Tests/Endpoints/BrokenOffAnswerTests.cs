using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Percl.AspNetCore.Tests.Diagnostics;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Endpoints;

/// <summary>What can no longer be answered with an error, because half of an answer is on its way.</summary>
public sealed class BrokenOffAnswerTests
{
    public static TheoryData<string> Shapes => [.. Endpoints.Keys];

    private static Dictionary<string, Action<WebApplication>> Endpoints { get; } = new()
    {
        ["script refused"] = app => app.MapPercl("/", async (PerclWebhook _, HttpContext http) =>
        {
            await BeginAsync(http);
            return new Forward("/next");
        }),
        ["result refused"] = app => app.MapPost("/", async (HttpContext http) =>
        {
            await BeginAsync(http);
            return PerclResults.Percl(new Forward("/next"));
        }),
        ["request refused by the handler"] = app => app.MapPerclNotification(
            "/", async (PerclWebhook _, HttpContext http) =>
            {
                await BeginAsync(http);
                throw new BadHttpRequestException("No.");
            }),
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Answer_ThatHasBegun_IsNotEndedAsIfItWereWhole(string shape)
    {
        await using var server = await TestServer.StartPerclAsync(Endpoints[shape]);

        // The connection is reset. Whether the headers arrive before that, nobody knows.
        await Assert.ThrowsAsync<HttpRequestException>(async () =>
        {
            using var answer = await server.PostAsync();
            await answer.Content.ReadAsStringAsync();
        });
        Assert.Single(server.Log.Messages);
    }

    [Fact]
    public async Task Answer_ThatHasBegunAndGoesWell_IsWhole()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", async (PerclWebhook _, HttpContext http) =>
            {
                await BeginAsync(http);
                return new Greeting("Ada");
            }));

        using var answer = await server.PostAsync();

        Assert.Equal(" " + new Greeting("Ada").ToJson(), await answer.Content.ReadAsStringAsync());
        Assert.Empty(server.Log.Messages);
    }

    [Fact]
    public async Task Answer_OverHttp2_CountsAsAnswered()
    {
        await using var server = await TestServer.StartHttp2Async(
            app => app.MapPercl("/", (InboundCallWebhook _) => new Greeting("Ada")));
        using var metrics = RecordedMetrics.Of(server);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/")
        {
            Content = new StringContent("{}"),
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };

        using var answer = await server.Client.SendAsync(request);

        Assert.Equal(new Greeting("Ada").ToJson(), await answer.Content.ReadAsStringAsync());
        Assert.Contains("percl.webhooks=1 percl.webhook=inboundCall percl.outcome=answered", metrics.Measured);
    }

    // White space may stand before JSON.
    private static Task BeginAsync(HttpContext http) => http.Response.WriteAsync(" ");
}
