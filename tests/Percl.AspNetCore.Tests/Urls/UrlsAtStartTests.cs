using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Urls;

/// <summary>A handler that asks for URLs, where nothing says what they begin with.</summary>
public sealed class UrlsAtStartTests
{
    public static TheoryData<string> Shapes => [.. Endpoints.Keys];

    private static Dictionary<string, Action<WebApplication>> Endpoints { get; } = new()
    {
        ["script"] = app => app.MapPercl(
            "/calls", (InboundCallWebhook _, PerclUrls urls) => new Forward(urls.Of("next"))),
        ["second"] = app => app.MapPercl(
            "/calls", (InboundCallWebhook _, CancellationToken _, PerclUrls urls) => new Forward(urls.Of("next"))),
        ["notification"] = app => app.MapPerclNotification("/calls", (InboundCallWebhook _, PerclUrls urls) => { }),
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Base_NotKnown_IsToldWhenTheApplicationStarts(string shape)
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(
            () => TestServer.StartPerclAsync(Endpoints[shape]));

        Assert.Equal(
            "The handler of '/calls' asks for 'Percl.AspNetCore.PerclUrls'. It is not known how FreeClimb reaches this "
            + "application: set 'FreeClimb:PublicBaseUrl', for example to 'https://calls.example.com'. Where only you "
            + "reach it, 'FreeClimb:UseRequestHost' takes the host of the request.",
            refusal.Message);
    }

    [Theory]
    [InlineData("https://calls.example.com", false)]
    [InlineData(null, true)]
    public async Task Base_Known_Starts(string? url, bool useRequestHost)
    {
        foreach (var map in Endpoints.Values)
        {
            await using var server = await TestServer.StartPerclAsync(map, options =>
            {
                options.PublicBaseUrl = url;
                options.UseRequestHost = useRequestHost;
            });
        }
    }

    [Fact]
    public async Task Base_NotKnownAndNobodyAsks_Starts()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From)));

        Assert.True((await server.Client.PostWebhookAsync("/", new InboundCallWebhook())).Response.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Urls_OfTheApplicationsOwn_AreAskedInstead()
    {
        var mine = new PerclOptions { PublicBaseUrl = "https://mine.example.com" };
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", (InboundCallWebhook _, PerclUrls urls) => new Greeting(urls.BaseUrl)),
            services: services => services.AddScoped(provider => new PerclUrls(
                provider.GetRequiredService<LinkGenerator>(), Microsoft.Extensions.Options.Options.Create(mine))));

        var answer = await server.Client.PostWebhookAsync("/", new InboundCallWebhook());

        Assert.Equal(new Greeting("https://mine.example.com").ToJson(), answer.Body);
    }
}
