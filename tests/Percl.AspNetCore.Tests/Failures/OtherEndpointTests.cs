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
