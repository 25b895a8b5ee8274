using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Percl.AspNetCore.Testing;
using Percl.AspNetCore.Tests.Diagnostics;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Failures;

/// <summary>What a caller hears where a handler or its script fails.</summary>
public sealed class FallbackTests
{
    private static readonly PerclScript Nearest = [new Say { Text = "nearest" }, new Hangup()];

    private static readonly PerclScript Other = [new Say { Text = "other" }, new Hangup()];

    private delegate IEndpointConventionBuilder Map(IEndpointRouteBuilder app);

    public static TheoryData<string> Failures => [.. Handlers.Keys];

    /// <summary>Every way to fail, and the outcome that is counted.</summary>
    private static Dictionary<string, (string Outcome, Map Map)> Handlers { get; } =
        new()
        {
            ["throws"] = ("failed", app => app.MapPercl<GetDigitsWebhook>(
                "/", IPerclScript (_) => throw new NotSupportedException("4711"))),
            ["throws later"] = ("failed", app => app.MapPercl("/", async Task<PerclScript> (GetDigitsWebhook _) =>
            {
                await Task.Yield();
                throw new NotSupportedException("4711");
            })),
            ["returns null"] = ("failed", app => app.MapPercl<GetDigitsWebhook>("/", IPerclScript (_) => null!)),
            ["own call times out"] = ("failed", app => app.MapPercl<GetDigitsWebhook>(
                "/", IPerclScript (_) => throw new TaskCanceledException("4711"))),
            ["script refused"] = ("script_refused", app => app.MapPercl(
                "/", (GetDigitsWebhook menu) => new Forward(menu.Digits))),
            ["throws a refusal"] = ("script_refused", app => app.MapPercl<GetDigitsWebhook>(
                "/", IPerclScript (menu) => PerclScript.Parse(new Forward(menu.Digits).ToJson()))),
            ["sets headers first"] = ("failed", app => app.MapPercl(
                "/", PerclScript (GetDigitsWebhook _, HttpContext http) =>
                {
                    http.Response.StatusCode = StatusCodes.Status418ImATeapot;
                    http.Response.ContentLength = 3;
                    http.Response.ContentType = "text/plain";
                    throw new NotSupportedException("4711");
                })),
        };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Failure_OfAnyKind_IsAnsweredWithTheFallback(string failure)
    {
        var (outcome, map) = Handlers[failure];
        await using var server = await TestServer.StartPerclAsync(app => map(app).WithFallback(Nearest));
        using var metrics = RecordedMetrics.Of(server);

        var answer = await server.Client.PostWebhookAsync("/", new GetDigitsWebhook { Digits = "4711" });

        await server.Application.StopAsync();
        Assert.Equal(Nearest, answer.Script);
        Assert.Equal("application/json; charset=utf-8", answer.Response.Content.Headers.ContentType?.ToString());
        Assert.Contains("Warning: POST / was answered with the fallback script", server.Log.Messages);
        Assert.Equal(2, server.Log.Messages.Count());
        Assert.DoesNotContain("4711", server.Log.Everything, StringComparison.Ordinal);
        Assert.Equal(
            [
                $"percl.fallbacks=1 percl.webhook=getDigits percl.outcome={outcome} percl.fallback=sent",
                $"percl.script.size={Nearest.ToUtf8Bytes().Length} percl.webhook=getDigits",
                $"percl.webhooks=1 percl.webhook=getDigits percl.outcome={outcome}",
            ],
            metrics.Measured);
    }

    [Fact]
    public async Task Fallback_NearestToTheEndpoint_Wins()
    {
        await using var server = await TestServer.StartPerclAsync(
            app =>
            {
                var group = app.MapGroup("/group").WithFallback(Other);
                Fail(group.MapGroup("/inner").WithFallback(Nearest), "/group");
                Fail(group, "/endpoint").WithFallback(Nearest);
                Fail(group.MapGroup("/twice"), "/endpoint").WithFallback(Other).WithFallback(Nearest);
                Fail(app, "/application");
            },
            options => options.UseFallback(Nearest));

        string[] paths = ["/group/inner/group", "/group/endpoint", "/group/twice/endpoint", "/application"];
        foreach (var path in paths)
        {
            Assert.Equal(Nearest, (await server.Client.PostWebhookAsync(path, new InboundCallWebhook())).Script);
        }

        static IEndpointConventionBuilder Fail(IEndpointRouteBuilder app, string path) =>
            app.MapPercl<InboundCallWebhook>(path, IPerclScript (_) => throw new NotSupportedException());
    }

    [Fact]
    public async Task FallbackFunction_SeesWebhookRequestAndException()
    {
        await using var server = await TestServer.StartPerclAsync(app =>
        {
            app.MapPercl<InboundCallWebhook>("/", IPerclScript (_) => throw new HttpRequestException("down"))
                .WithFallback(failure => failure is { Exception: HttpRequestException, Webhook: InboundCallWebhook call }
                    ? [new Say { Text = $"{call.From} {failure.HttpContext.Request.Path}" }]
                    : []);
            app.MapPercl<InboundCallWebhook>("/compiled", IPerclScript (_) => throw new HttpRequestException("down"))
                .WithFallback(failure => new Greeting(failure.Webhook!.From));
        });

        var answer = await server.Client.PostWebhookAsync("/", new InboundCallWebhook { From = "Ada" });
        var compiled = await server.Client.PostWebhookAsync("/compiled", new InboundCallWebhook { From = "Ada" });

        Assert.Equal([new Say { Text = "Ada /" }], answer.Script);
        Assert.Equal(new Greeting("Ada").ToJson(), compiled.Body);
    }

    [Fact]
    public async Task Fallback_ThatFailsItself_LeavesTheFailureAsItWas()
    {
        await using var server = await TestServer.StartPerclAsync(app =>
        {
            app.MapPercl("/throws", (GetDigitsWebhook menu) => new Forward(menu.Digits))
                .WithFallback(IPerclScript (failure) => throw new NotSupportedException("4711"));
            app.MapPercl("/refused", (GetDigitsWebhook menu) => new Forward(menu.Digits))
                .WithFallback(_ => new Forward("4711"));
            app.MapPercl("/null", (GetDigitsWebhook menu) => new Forward(menu.Digits))
                .WithFallback(IPerclScript (_) => null!);
        });
        using var metrics = RecordedMetrics.Of(server);

        foreach (var path in new[] { "/throws", "/refused", "/null" })
        {
            server.Log.Clear();
            var answer = await server.Client.PostWebhookAsync(path, new GetDigitsWebhook { Digits = "4711" });

            Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
            Assert.Equal("application/problem+json", answer.Response.Content.Headers.ContentType?.MediaType);
            Assert.StartsWith(
                $"Error: POST {path} was not answered with the fallback script: ",
                server.Log.Messages.First(),
                StringComparison.Ordinal);
            Assert.StartsWith(
                $"Error: POST {path} was not answered: the script Forward breaks the rule PERCL2001",
                server.Log.Messages.Last(),
                StringComparison.Ordinal);
            Assert.DoesNotContain("4711", server.Log.Everything, StringComparison.Ordinal);
        }

        await server.Application.StopAsync();
        Assert.Contains(
            "percl.fallbacks=1 percl.webhook=getDigits percl.outcome=script_refused percl.fallback=failed",
            metrics.Measured);
    }

    [Fact]
    public async Task Fallback_ThatHasWrittenItself_AddsNoScript()
    {
        await using var server = await TestServer.StartPerclAsync(app =>
            app.MapPercl("/", IPerclScript (InboundCallWebhook call) => throw new NotSupportedException())
                .WithFallback(failure =>
                {
                    failure.HttpContext.Response.StartAsync().GetAwaiter().GetResult();
                    return [new Hangup()];
                }));

        await Assert.ThrowsAnyAsync<HttpRequestException>(
            () => server.Client.PostWebhookAsync("/", new InboundCallWebhook()));

        Assert.StartsWith(
            "Error: POST / was not answered with the fallback script: ",
            Assert.Single(server.Log.Messages),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "200", "Ada")]
    [InlineData(9999, "200", "Ada")]
    [InlineData(1, "500", "/refused")]
    public async Task Length_OfAnotherAnswer_IsSetAnew(int length, string status, string from)
    {
        await using var server = await TestServer.StartPerclAsync(app =>
            app.MapPercl("/", IPerclScript (InboundCallWebhook call, HttpContext http) =>
            {
                http.Response.ContentLength = length;
                return call.From == "Ada" ? new Greeting(call.From) : new Forward(call.From);
            }));

        var answer = await server.Client.PostWebhookAsync("/", new InboundCallWebhook { From = from });

        Assert.Equal(status, $"{(int)answer.StatusCode}");
        Assert.Contains(status is "200" ? "Ada" : "PERCL2001", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_OfExceptions_AreLoggedInDevelopmentOnly()
    {
        await using var server = await TestServer.StartAsync(
            app => app.MapPercl<InboundCallWebhook>("/", IPerclScript (_) => throw new NotSupportedException("4711"))
                .WithFallback(Nearest),
            builder => builder.Services.AddPercl(),
            "Development");

        await server.Client.PostWebhookAsync("/", new InboundCallWebhook());

        await server.Application.StopAsync();
        Assert.StartsWith(
            "Error: The handler of POST / failed: System.NotSupportedException: 4711",
            server.Log.Messages.First(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task RefusalOfTheRequest_IsAnsweredWithItsStatus()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl<InboundCallWebhook>(
                "/", IPerclScript (_) => throw new BadHttpRequestException("No.", 422)),
            options => options.UseFallback(Nearest));

        Assert.Equal(422, (int)(await server.Client.PostWebhookAsync("/", new InboundCallWebhook())).StatusCode);
        Assert.Equal(400, (int)(await server.Client.PostWebhookJsonAsync("/", "[]")).StatusCode);
        Assert.Equal(413, (int)(await server.Client.PostWebhookJsonAsync("/", new string(' ', 70_000))).StatusCode);
    }

    [Fact]
    public async Task Notification_ThatFails_HasNoFallback()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapGroup("/").WithFallback(Nearest).MapPerclNotification<CallStatusWebhook>(
                "/", _ => throw new NotSupportedException()).WithFallback(Nearest),
            options => options.UseFallback(Nearest));

        var answer = await server.Client.PostWebhookAsync("/", new CallStatusWebhook());

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
    }

    [Fact]
    public async Task ExceptionHandler_SeesWhatNoFallbackAnswers()
    {
        await using var server = await TestServer.StartPerclAsync(app =>
        {
            app.UseExceptionHandler(failed => failed.Run(http => PerclResults.Percl(Other).ExecuteAsync(http)));
            app.MapPercl<InboundCallWebhook>("/covered", IPerclScript (_) => throw new NotSupportedException())
                .WithFallback(Nearest);
            app.MapPercl<InboundCallWebhook>("/broken", IPerclScript (_) => throw new NotSupportedException())
                .WithFallback(IPerclScript (failure) => throw failure.Exception);
            app.MapPercl<InboundCallWebhook>("/bare", IPerclScript (_) => throw new NotSupportedException());
        });

        Assert.Equal(Nearest, (await server.Client.PostWebhookAsync("/covered", new InboundCallWebhook())).Script);
        Assert.Equal(Other, (await server.Client.PostWebhookAsync("/broken", new InboundCallWebhook())).Script);
        Assert.Equal(Other, (await server.Client.PostWebhookAsync("/bare", new InboundCallWebhook())).Script);
    }

#pragma warning disable PERCL2001 // It is refused on purpose.
    [Fact]
    public async Task Fallback_ThatBreaksARule_StopsTheApplicationAtStart()
    {
        var builder = WebApplication.CreateSlimBuilder();
        await using var app = builder.Build();

        Assert.StartsWith(
            "The fallback of an endpoint or a group is refused. Redirect.actionUrl must be an absolute URL",
            Assert.Throws<PerclException>(
                () => app.MapGroup("/").WithFallback([new Redirect { ActionUrl = "/menu" }])).Message,
            StringComparison.Ordinal);
        Assert.Throws<PerclException>(() => app.MapGroup("/").WithFallback(new Forward("/menu")));
        var refusal = await Assert.ThrowsAsync<PerclException>(() => TestServer.StartPerclAsync(
            _ => { }, options => options.UseFallback([new Redirect { ActionUrl = "/menu" }])));
        Assert.StartsWith("The fallback of the application is refused. ", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => app.MapGroup("/").WithFallback((IPerclScript)null!));
        Assert.Throws<ArgumentNullException>(
            () => app.MapGroup("/").WithFallback((Func<WebhookFailure, PerclScript>)null!));
        Assert.Throws<ArgumentNullException>(() => ((RouteGroupBuilder)null!).WithFallback(Nearest));
    }
#pragma warning restore PERCL2001
}
