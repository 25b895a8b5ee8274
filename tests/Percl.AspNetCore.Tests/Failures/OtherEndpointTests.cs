using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Percl.AspNetCore.Testing;
using Percl.AspNetCore.Tests.Diagnostics;
using Percl.AspNetCore.Tests.Endpoints;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Failures;

/// <summary>Fallbacks of controllers, and of endpoints that <c>MapPercl</c> has not mapped.</summary>
public sealed class OtherEndpointTests
{
    private static readonly PerclScript Sorry = [new Say { Text = "Sorry." }, new Hangup()];

    private static readonly InboundCallWebhook Call = new() { From = "4711" };

    [Theory]
    [InlineData("/refused")]
    [InlineData("/throws")]
    [InlineData("/awaits")]
    public async Task Action_ThatFails_IsAnsweredWithTheFallback(string path)
    {
        await using var server = await StartAsync(app => app.MapControllers().WithFallback(Sorry));
        using var metrics = RecordedMetrics.Of(server);

        var answer = await server.Client.PostWebhookAsync(path, Call);

        await server.Application.StopAsync();
        Assert.Equal(Sorry, answer.Script);
        Assert.Contains($"Warning: POST {path} was answered with the fallback script", server.Log.Messages);
        Assert.DoesNotContain("4711", string.Concat(server.Log.Messages), StringComparison.Ordinal);
        Assert.Single(metrics.Measured);
    }

    [Fact]
    public async Task Endpoint_WithoutMapPercl_IsAnsweredWithTheFallback()
    {
        await using var server = await StartAsync(app =>
        {
            var group = app.MapGroup("/").WithFallback(failure => [new Say { Text = failure.Webhook?.From ?? "none" }]);
            group.MapPost("/throws-bound", PerclResult<PerclScript> (InboundCallWebhook call) =>
                throw new NotSupportedException(call.From));
            group.MapPost("/throws-unbound", PerclResult<PerclScript> () => throw new NotSupportedException());
            group.MapPost("/delegate", (HttpContext _) => Task.FromException(new NotSupportedException()));
            group.MapGet("/health", string () => throw new NotSupportedException());
        });

        var bound = await server.Client.PostWebhookAsync("/throws-bound", Call);
        var unbound = await server.Client.PostWebhookAsync("/throws-unbound", Call);
        var plain = await server.Client.PostWebhookAsync("/delegate", Call);
        using var health = await server.Client.GetAsync(new Uri("/health", UriKind.Relative));

        Assert.Equal([new Say { Text = "4711" }], bound.Script);
        Assert.Equal([new Say { Text = "none" }], unbound.Script);
        Assert.Equal([new Say { Text = "none" }], plain.Script);
        Assert.Equal(HttpStatusCode.InternalServerError, health.StatusCode);
    }

    [Theory]
    [InlineData("/list")]
    [InlineData("/task")]
    [InlineData("/compiled")]
    [InlineData("/result")]
    public async Task Script_ThatIsReturnedWithoutAResult_IsAnsweredWithTheFallback(string path)
    {
        await using var server = await StartAsync(app =>
        {
            var group = app.MapGroup("/").WithFallback(failure => [new Say { Text = failure.Webhook?.From ?? "none" }]);
            group.MapPost("/list", PerclScript (InboundCallWebhook call) => [new Redirect { ActionUrl = call.From }]);
            group.MapPost("/task", async (InboundCallWebhook call) =>
            {
                await Task.Yield();
                return new PerclScript { new Redirect { ActionUrl = call.From } };
            });
            group.MapPost("/compiled", (InboundCallWebhook call) => new Forward(call.From));
            group.MapPost("/result", (InboundCallWebhook call) => PerclResults.Percl(new Forward(call.From)));
        });
        using var metrics = RecordedMetrics.Of(server);

        var refused = await server.Client.PostWebhookAsync(path, Call);
        var good = await server.Client.PostWebhookAsync(path, new InboundCallWebhook { From = "https://example.com/" });

        Assert.Equal([new Say { Text = "4711" }], refused.Script);
        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        Assert.Equal("https://example.com/", Assert.IsType<Redirect>(good.Script[^1]).ActionUrl);
        Assert.StartsWith(
            $"Error: POST {path} was not answered: the script ", server.Log.Messages.First(), StringComparison.Ordinal);
        Assert.DoesNotContain("4711", server.Log.Everything, StringComparison.Ordinal);
        await server.Application.StopAsync();
        Assert.Single(
            metrics.Measured, static metric => metric.StartsWith("percl.fallbacks", StringComparison.Ordinal));
    }

    /// <summary>ASP.NET Core serializes the script, and logs the exception.</summary>
    [Theory]
    [InlineData("/script")]
    [InlineData("/json")]
    public async Task Script_ThatIsSerialized_IsRefusedWithoutWhatACallerSaid(string path)
    {
        await using var server = await StartAsync(app =>
        {
            app.MapPost("/script", (InboundCallWebhook call) => new Forward(call.From));
            app.MapPost("/json", (InboundCallWebhook call) => TypedResults.Json<IPerclCommand[]>(
                [new Redirect { ActionUrl = call.From }]));
        });

        var answer = await server.Client.PostWebhookJsonAsync(path, """{"from":"Lovelace"}""");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("PERCL2001", server.Log.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("Lovelace", server.Log.Everything, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/before")]
    [InlineData("/after")]
    [InlineData("/endpoint")]
    public async Task Filter_ThatThrows_IsCoveredWhateverTheOrder(string path)
    {
        await using var server = await StartAsync(app =>
        {
            var before = app.MapGroup("/").WithFallback(Sorry);
            before.AddEndpointFilter((_, _) => throw new NotSupportedException());
            before.MapPost("/before", PerclScript () => [new Hangup()]);
            var after = app.MapGroup("/");
            after.AddEndpointFilter((_, _) => throw new NotSupportedException());
            after.WithFallback(Sorry).MapPost("/after", PerclScript () => [new Hangup()]);
            app.MapPost("/endpoint", PerclScript () => [new Hangup()])
                .AddEndpointFilter((_, _) => throw new NotSupportedException()).WithFallback(Sorry);
        });

        Assert.Equal(Sorry, (await server.Client.PostWebhookAsync(path, Call)).Script);
    }

    [Fact]
    public async Task Result_ThatIsRefused_GetsTheFallbackOfTheApplication()
    {
        await using var server = await TestServer.StartPerclAsync(
            app =>
            {
                app.MapPost("/refused", (InboundCallWebhook call) => PerclResults.Percl(new Forward(call.From)));
                app.MapPost("/throws", string (InboundCallWebhook call) => throw new NotSupportedException());
            },
            options => options.UseFallback(Sorry));

        Assert.Equal(Sorry, (await server.Client.PostWebhookAsync("/refused", Call)).Script);
        var other = await server.Client.PostWebhookAsync("/throws", Call);
        Assert.Equal(HttpStatusCode.InternalServerError, other.StatusCode);
    }

    [Fact]
    public async Task Signature_ThatIsMissing_GetsNoFallback()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapGroup("/").RequireFreeClimbSignature().WithFallback(Sorry).MapPercl<InboundCallWebhook>(
                "/", IPerclScript (_) => throw new NotSupportedException()),
            options => options.SigningSecrets.Add("sigsec_1"));

        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Client.PostWebhookAsync("/", Call)).StatusCode);
        Assert.Equal(Sorry, (await server.Client.PostWebhookAsync("/", Call, "sigsec_1")).Script);
    }

    private static Task<TestServer> StartAsync(Action<WebApplication> map) => TestServer.StartPerclAsync(
        map,
        services: services => services.AddSingleton<PhoneBook>().AddControllers()
            .AddApplicationPart(Assembly.GetExecutingAssembly()));
}
