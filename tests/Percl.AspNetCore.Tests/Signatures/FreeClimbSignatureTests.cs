using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Percl.AspNetCore.Testing;
using Percl.Signatures;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Signatures;

public sealed class FreeClimbSignatureTests
{
    private const string Old = "sigsec_old";
    private const string New = "sigsec_new";

    private static readonly InboundCallWebhook Call = new() { From = "Grüße 你好" };

    public static TheoryData<string> Places => [.. Apps.Keys];

    /// <summary>Wherever the check may stand.</summary>
    private static Dictionary<string, Action<WebApplication>> Apps { get; } = new()
    {
        ["endpoint"] = app => Map(app).RequireFreeClimbSignature(),
        ["group"] = app => Map(app.MapGroup("/").RequireFreeClimbSignature()),
        ["middleware"] = app => MapBehind(app.UseFreeClimbSignature()),
        ["all of them"] = app =>
        {
            app.UseFreeClimbSignature();
            Map(app.MapGroup("/").RequireFreeClimbSignature()).RequireFreeClimbSignature();
        },
        ["minimal API that binds the body"] = app => app.MapPost(
            "/", (InboundCallWebhook call) => PerclResults.Percl(new Greeting(call.From))).RequireFreeClimbSignature(),
        ["minimal API that reads a stream"] = app => app.MapPost("/", async (HttpRequest request) => PerclResults.Percl(
            new Greeting((await PerclWebhook.ReadAsync<InboundCallWebhook>(request.Body)).From))).RequireFreeClimbSignature(),
        ["minimal API that reads a pipe"] = app => app.MapPost("/", async (HttpRequest request) => PerclResults.Percl(new Greeting(
            (await PerclWebhook.ReadAsync<InboundCallWebhook>(request.BodyReader.AsStream())).From))).RequireFreeClimbSignature(),
    };

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Signature_Genuine_IsAnswered(string place)
    {
        await using var server = await StartAsync(place);

        for (var i = 0; i < 3; i++)
        {
            var answer = await server.Client.PostWebhookAsync("/", Call, i % 2 == 0 ? Old : New);

            Assert.Equal(new Greeting(Call.From).ToJson(), answer.Body);
        }

        Assert.Equal(
            [
                "Debug: POST / is signed with the secret at index 0",
                "Debug: POST / is signed with the secret at index 1",
                "Debug: POST / is signed with the secret at index 0",
            ],
            server.Log.Messages);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Signature_Wrong_Is401AndNothingElse(string place)
    {
        await using var server = await StartAsync(place);

        await AssertIsRefusedAsync(server.Client.PostWebhookAsync("/", Call));
        await AssertIsRefusedAsync(server.Client.PostWebhookAsync("/", Call, "sigsec_other"));
        await AssertIsRefusedAsync(server.Client.PostWebhookAsync("/", Call, Old, DateTimeOffset.UtcNow.AddMinutes(-6)));
        await AssertIsRefusedAsync(server.Client.PostWebhookAsync("/", Call, Old, DateTimeOffset.UtcNow.AddMinutes(6)));
        await AssertIsRefusedAsync(PostAsync(server, "t=now,v1=00"));

        Assert.Equal(
            [
                "Warning: POST / was refused: its signature is not valid, HeaderMissing",
                "Warning: POST / was refused: its signature is not valid, NoMatch",
                "Warning: POST / was refused: its signature is not valid, TooOld",
                "Warning: POST / was refused: its signature is not valid, TooNew",
                "Warning: POST / was refused: its signature is not valid, TimestampMalformed",
            ],
            server.Log.Messages);
    }

    [Fact]
    public async Task Signature_OfAnotherBody_IsRefused()
    {
        await using var server = await StartAsync("endpoint");
        var header = new WebhookSigner(Old).Sign("{ }"u8, DateTimeOffset.UtcNow);

        await AssertIsRefusedAsync(PostAsync(server, header));
    }

    [Fact]
    public async Task Signature_SentTwice_IsRefused()
    {
        await using var server = await StartAsync("endpoint");
        var header = new WebhookSigner(Old).Sign("{}"u8, DateTimeOffset.UtcNow);

        await AssertIsRefusedAsync(PostAsync(server, header, header));
    }

    [Fact]
    public async Task Handler_OfARefusedRequest_IsNotCalled()
    {
        var called = false;
        await using var server = await StartAsync(app => app.MapPost("/", () => called = true)
            .AddEndpointFilter((context, next) =>
            {
                called = true;
                return next(context);
            })
            .RequireFreeClimbSignature());

        await AssertIsRefusedAsync(server.Client.PostWebhookAsync("/", Call));

        Assert.False(called);
    }

    [Theory]
    [InlineData("endpoint")]
    [InlineData("middleware")]
    public async Task Body_TooLong_Is413AndNotRead(string place)
    {
        await using var server = await StartAsync(place);

        var answer = await server.Client.PostWebhookAsync("/", Call with { To = new string('1', 70_000) }, Old);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("", answer.Body);
        Assert.Equal(["Warning: POST / was refused: its body has more than 65536 bytes"], server.Log.Messages);
    }

    [Fact]
    public async Task Body_InManyPieces_IsCheckedAsAWhole()
    {
        await using var server = await StartAsync("endpoint");
        var body = (Call with { RequestType = "inboundCall" }).ToUtf8Bytes();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new PiecemealContent(body, pieceSize: 5) };
        request.Headers.Add(WebhookSignatureVerifier.HeaderName, new WebhookSigner(Old).Sign(body, DateTimeOffset.UtcNow));

        using var answer = await server.Client.SendAsync(request);

        Assert.Equal(new Greeting(Call.From).ToJson(), await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Clock_OfTheServices_Decides()
    {
        var now = new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero);
        await using var server = await TestServer.StartPerclAsync(
            Apps["endpoint"],
            options => options.SigningSecrets.Add(Old),
            services => services.AddSingleton<TimeProvider>(new StoppedClock(now)));

        await AssertIsRefusedAsync(server.Client.PostWebhookAsync("/", Call, Old));
        Assert.Equal(HttpStatusCode.OK, (await server.Client.PostWebhookAsync("/", Call, Old, now)).StatusCode);
    }

    [Fact]
    public async Task Tolerance_OfTheOptions_Decides()
    {
        await using var server = await TestServer.StartPerclAsync(Apps["endpoint"], options =>
        {
            options.SigningSecrets.Add(Old);
            options.SignatureTolerance = TimeSpan.FromHours(1);
        });

        var answer = await server.Client.PostWebhookAsync("/", Call, Old, DateTimeOffset.UtcNow.AddMinutes(-50));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Endpoints_BesideTheGroup_AreNotChecked()
    {
        await using var server = await StartAsync(app =>
        {
            app.MapGroup("/calls").RequireFreeClimbSignature().MapPost("/", () => "signed");
            app.MapGet("/health", () => "well");
        });

        Assert.Equal("well", await server.Client.GetStringAsync("/health"));
        await AssertIsRefusedAsync(server.Client.PostWebhookAsync("/calls", Call));
    }

    [Fact]
    public async Task Requests_AtOnce_EachKeepItsBody()
    {
        await using var server = await StartAsync("endpoint");

        await Parallel.ForAsync(0, 200, async (i, cancellation) =>
        {
            var isGenuine = i % 3 != 0;
            var answer = await server.Client.PostWebhookAsync(
                "/", Call with { From = $"+1312{i}" }, isGenuine ? New : "sigsec_other", cancellationToken: cancellation);
            Assert.Equal(isGenuine ? new Greeting($"+1312{i}").ToJson() : "", answer.Body);
        });
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Application_WithoutSecret_DoesNotStart(string place)
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => TestServer.StartPerclAsync(Apps[place]));

        Assert.Equal(
            "Signatures are required, but there is no secret to check them with: set 'FreeClimb:SigningSecrets'.",
            refusal.Message);
    }

    [Fact]
    public async Task Endpoint_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => ((RouteGroupBuilder)null!).RequireFreeClimbSignature());
        Assert.Throws<ArgumentNullException>(() => ((IApplicationBuilder)null!).UseFreeClimbSignature());
        await Task.CompletedTask;
    }

    private static RouteHandlerBuilder MapBehind(IApplicationBuilder app) => Map((IEndpointRouteBuilder)app);

    private static RouteHandlerBuilder Map(IEndpointRouteBuilder app) =>
        app.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From));

    private static Task<TestServer> StartAsync(string place) => StartAsync(Apps[place]);

    private static Task<TestServer> StartAsync(Action<WebApplication> map) => TestServer.StartPerclAsync(map, options =>
    {
        options.SigningSecrets.Add(Old);
        options.SigningSecrets.Add(New);
    });

    private static async Task<WebhookResponse> PostAsync(TestServer server, params string[] headers)
    {
        using var content = new StringContent("{}", Encoding.UTF8, "application/json");
        foreach (var header in headers)
        {
            content.Headers.Add(WebhookSignatureVerifier.HeaderName, header);
        }

        var response = await server.Client.PostAsync("/", content);
        return new WebhookResponse(response, "POST /", await response.Content.ReadAsStringAsync());
    }

    private static async Task AssertIsRefusedAsync(Task<WebhookResponse> request)
    {
        var answer = await request;
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("", answer.Body);
        Assert.Empty(answer.Response.Headers.WwwAuthenticate);
    }
}
