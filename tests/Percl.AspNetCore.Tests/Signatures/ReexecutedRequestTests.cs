using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Percl.AspNetCore.Testing;
using Percl.AspNetCore.Tests.Diagnostics;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Signatures;

/// <summary>Requests that go through the check a second time, for an error page.</summary>
public sealed class ReexecutedRequestTests
{
    private const string Secret = "sigsec_1";

    public static TheoryData<string> Handlers => [.. Failures.Keys];

    /// <summary>However far the body was read before something failed.</summary>
    private static Dictionary<string, Action<WebApplication>> Failures { get; } = new()
    {
        ["MapPercl"] = app => app.MapPercl<InboundCallWebhook>(
            "/", IPerclScript (_) => throw new NotSupportedException()),
        ["body unread"] = app => app.MapPost("/", string () => throw new NotSupportedException()),
        ["body bound"] = app => app.MapPost("/", string (InboundCallWebhook _) => throw new NotSupportedException()),
        ["body read half-way"] = app => app.MapPost("/", async Task<string> (HttpRequest request) =>
        {
            await request.Body.ReadExactlyAsync(new byte[3]);
            throw new NotSupportedException();
        }),
        ["body read as a pipe"] = app => app.MapPost("/", async Task<string> (HttpRequest request) =>
        {
            request.BodyReader.AdvanceTo((await request.BodyReader.ReadAsync()).Buffer.GetPosition(2));
            throw new NotSupportedException();
        }),
    };

    [Theory]
    [MemberData(nameof(Handlers))]
    public async Task Request_GenuineThatFails_GetsItsErrorPageWithTheBody(string handler)
    {
        await using var server = await StartAsync(app =>
        {
            app.UseExceptionHandler("/error");
            app.UseFreeClimbSignature();
            Failures[handler](app);
        });
        using var metrics = RecordedMetrics.Of(server);

        var answer = await server.Client.PostWebhookJsonAsync("/", """{"callId":"CA1"}""", Secret);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("""Sorry, {"callId":"CA1"}""", answer.Body);
        Assert.DoesNotContain("was refused", server.Log.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain(metrics.Measured, measured => measured.Contains("refused", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Request_WithoutSignatureThatFails_GetsItsErrorPageWithTheWebhook()
    {
        await using var server = await StartAsync(app =>
        {
            app.UseExceptionHandler("/sorry");
            app.MapPercl<InboundCallWebhook>("/", IPerclScript (_) => throw new NotSupportedException());
            app.MapPercl("/sorry", (InboundCallWebhook call) => new Greeting(call.From));
        });

        var answer = await server.Client.PostWebhookAsync("/", new InboundCallWebhook { From = "Ada" });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(new Greeting("Ada").ToJson(), answer.Body);
    }

    [Fact]
    public async Task Request_GenuineThatFailsBehindAnEndpointsCheck_GetsAnErrorPageThatChecksToo()
    {
        await using var server = await StartAsync(
            app =>
            {
                app.UseExceptionHandler("/error");
                app.MapPercl<InboundCallWebhook>("/", IPerclScript (_) => throw new NotSupportedException())
                    .RequireFreeClimbSignature();
            },
            isPageSigned: true);

        var answer = await server.Client.PostWebhookJsonAsync("/", "{}", Secret);

        Assert.Equal((HttpStatusCode.InternalServerError, "Sorry, {}"), (answer.StatusCode, answer.Body));
    }

    [Fact]
    public async Task Request_GenuineForNoEndpoint_GetsTheStatusPage()
    {
        await using var server = await StartAsync(app =>
        {
            app.UseStatusCodePagesWithReExecute("/error");
            app.UseFreeClimbSignature();
        });

        var answer = await server.Client.PostWebhookJsonAsync("/nowhere", "{}", Secret);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("Sorry, {}", answer.Body);
        Assert.DoesNotContain("was refused", server.Log.Everything, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sigsec_other", HttpStatusCode.Unauthorized)]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData(Secret, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Request_Refused_StaysRefusedAndIsLoggedAndCountedOnce(string? secret, HttpStatusCode status)
    {
        await using var server = await StartAsync(app =>
        {
            app.UseStatusCodePagesWithReExecute("/error");
            app.UseFreeClimbSignature();
        });
        using var metrics = RecordedMetrics.Of(server);

        var body = status is HttpStatusCode.RequestEntityTooLarge ? new string(' ', 70_000) : "{}";
        var answer = await server.Client.PostWebhookJsonAsync("/", body, secret);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("", answer.Body);
        Assert.Single(server.Log.Messages);
        Assert.Single(metrics.Measured, measured => measured.StartsWith("percl.webhooks=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Body_ReplacedBetweenTwoChecks_IsLeftAsItIs()
    {
        await using var server = await StartAsync(app =>
        {
            app.UseFreeClimbSignature();
            app.Use((http, next) =>
            {
                http.Request.Body = new MemoryStream("""{"from":"Eve"}"""u8.ToArray());
                return next(http);
            });
            app.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From)).RequireFreeClimbSignature();
        });

        var answer = await server.Client.PostWebhookAsync("/", new InboundCallWebhook { From = "Ada" }, Secret);

        // The request is genuine, and what the application makes of it is its own.
        Assert.Equal(new Greeting("Eve").ToJson(), answer.Body);
    }

    private static Task<TestServer> StartAsync(Action<WebApplication> map, bool isPageSigned = false) =>
        TestServer.StartPerclAsync(
            app =>
            {
                map(app);
                var page = app.Map("/error", async (HttpRequest request) =>
                {
                    using var reader = new StreamReader(request.Body);
                    return "Sorry, " + await reader.ReadToEndAsync();
                });
                if (isPageSigned)
                {
                    page.RequireFreeClimbSignature();
                }
            },
            options => options.SigningSecrets.Add(Secret));
}
