using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Endpoints;

public sealed class MapPerclTests
{
    private static readonly InboundCallWebhook Call = new() { From = "+13125550100" };

    public static TheoryData<string> Shapes => [.. Handlers.Keys];

    private static Dictionary<string, Action<IEndpointRouteBuilder>> Handlers { get; } = new()
    {
        ["typed"] = app => app.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From)),
        ["typed, async"] = app => app.MapPercl("/", async (InboundCallWebhook call) =>
        {
            await Task.Yield();
            return new Greeting(call.From);
        }),
        ["typed, token"] = app => app.MapPercl("/", (InboundCallWebhook call, CancellationToken cancellation) =>
        {
            Assert.True(cancellation.CanBeCanceled);
            return new Greeting(call.From);
        }),
        ["typed, token, async"] = app => app.MapPercl("/", async (InboundCallWebhook call, CancellationToken cancellation) =>
        {
            await Task.Delay(1, cancellation);
            return new Greeting(call.From);
        }),
        ["typed, context"] = app => app.MapPercl("/", (InboundCallWebhook call, HttpContext http) =>
        {
            Assert.Equal("POST", http.Request.Method);
            return new Greeting(call.From);
        }),
        ["typed, request"] = app => app.MapPercl("/", async (InboundCallWebhook call, HttpRequest request) =>
        {
            await Task.Yield();
            Assert.Equal("/", request.Path);
            return new Greeting(call.From);
        }),
        ["typed, service"] = app => app.MapPercl("/", (InboundCallWebhook call, PhoneBook book) =>
            new Greeting(book.Same(call.From))),
        ["typed, service, token"] = app => app.MapPercl(
            "/", (InboundCallWebhook call, PhoneBook book, CancellationToken _) => new Greeting(book.Same(call.From))),
        ["typed, service, token, async"] = app => app.MapPercl(
            "/", async (InboundCallWebhook call, PhoneBook book, CancellationToken cancellation) =>
            {
                await Task.Delay(1, cancellation);
                return new Greeting(book.Same(call.From));
            }),
        ["typed, three"] = app => app.MapPercl(
            "/", (InboundCallWebhook call, HttpContext _, PhoneBook book, PerclUrls _) => new Greeting(book.Same(call.From))),
        ["typed, three, async"] = app => app.MapPercl(
            "/", async (InboundCallWebhook call, HttpContext _, PhoneBook book, CancellationToken _) =>
            {
                await Task.Yield();
                return new Greeting(book.Same(call.From));
            }),
        ["typed, script behind the interface"] = app => app.MapPercl(
            "/", IPerclScript (InboundCallWebhook call, PhoneBook book) => new Greeting(book.Same(call.From))),
        ["typed, collection expression"] = app => app.MapPercl("/", (InboundCallWebhook call) =>
            [new Say { Text = $"Grüß Gott, \"{call.From}\"." }, new Hangup()]),
        ["method group"] = app => app.MapPercl<InboundCallWebhook, Greeting>("/", Answer),
        ["method group, async"] = app => app.MapPercl<InboundCallWebhook, PhoneBook, CancellationToken, Greeting>("/", AnswerAsync),
        ["both named"] = app => app.MapPercl<InboundCallWebhook, Greeting>("/", call => new(call.From)),
        ["webhook named"] = app => app.MapPercl<InboundCallWebhook>("/", call => new Greeting(call.From)),
        ["webhook named, async"] = app => app.MapPercl<InboundCallWebhook>("/", async call =>
        {
            await Task.Yield();
            return new Greeting(call.From);
        }),
        ["webhook and token named"] = app => app.MapPercl<InboundCallWebhook, CancellationToken>("/", async (call, cancellation) =>
        {
            await Task.Delay(1, cancellation);
            return new Greeting(call.From);
        }),
        ["webhook named, collection expression"] = app => app.MapPercl<InboundCallWebhook>(
            "/", call => [new Say { Text = $"Grüß Gott, \"{call.From}\"." }, new Hangup()]),
        ["webhook named, collection expression, async"] = app => app.MapPercl<InboundCallWebhook>("/", async call =>
        {
            await Task.Yield();
            return [new Say { Text = $"Grüß Gott, \"{call.From}\"." }, new Hangup()];
        }),
        ["webhook and token named, collection expression"] = app => app.MapPercl<InboundCallWebhook, CancellationToken>("/", async (call, cancellation) =>
        {
            await Task.Delay(1, cancellation);
            return [new Say { Text = $"Grüß Gott, \"{call.From}\"." }, new Hangup()];
        }),
        ["abstract webhook"] = app => app.MapPercl("/", (CallStateWebhook call) => new Greeting(call.From)),
        ["any webhook"] = app => app.MapPercl("/", (PerclWebhook webhook) => new Greeting(((InboundCallWebhook)webhook).From)),
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Handler_OfEveryShape_AnswersTheWebhookWithItsScript(string shape)
    {
        await using var server = await TestServer.StartPerclAsync(
            app => Handlers[shape](app),
            options => options.PublicBaseUrl = "https://calls.example.com",
            services => services.AddSingleton<PhoneBook>());

        var answer = await server.Client.PostWebhookAsync("/", Call);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(new Greeting("+13125550100").ToJson(), answer.Body);
        Assert.Equal("application/json; charset=utf-8", answer.Response.Content.Headers.ContentType?.ToString());
        Assert.True(answer.Response.Content.Headers.NonValidated.Contains("Content-Length"));
        Assert.Empty(server.Log.Messages);
    }

    [Fact]
    public async Task Service_Scoped_IsThatOfTheRequest()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", (InboundCallWebhook _, PhoneBook book, HttpContext http) =>
            {
                Assert.Same(http.RequestServices.GetRequiredService<PhoneBook>(), book);
                return new Greeting("Ada");
            }),
            services: services => services.AddScoped<PhoneBook>());

        Assert.Equal(HttpStatusCode.OK, (await server.Client.PostWebhookAsync("/", Call)).StatusCode);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task ContentType_Any_IsTaken(string? contentType)
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From)));
        using var content = new ByteArrayContent(Call.ToUtf8Bytes());
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);

        using var answer = await server.Client.PostAsync("/", content);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Body_InManyPieces_IsReadToItsEnd()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From)));
        using var content = new PiecemealContent(Call.ToUtf8Bytes(), pieceSize: 7);

        using var answer = await server.Client.PostAsync("/", content);

        Assert.Equal(new Greeting("+13125550100").ToJson(), await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Body_OfManySegments_IsReadToItsEnd()
    {
        // Longer than a buffer of the server.
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", (InboundCallWebhook call) => new Greeting($"{call.From.Length}")));

        var answer = await server.Client.PostWebhookAsync("/", Call with { From = new string('1', 50_000) });

        Assert.Equal(new Greeting("50000").ToJson(), answer.Body);
    }

    [Fact]
    public async Task Endpoint_InAGroup_HasItsPrefixAndItsConventions()
    {
        await using var server = await TestServer.StartPerclAsync(app => app
            .MapGroup("/calls").WithMetadata("of the group")
            .MapPercl("/incoming", (InboundCallWebhook call) => new Greeting(call.From)).WithName("incoming"));

        var answer = await server.Client.PostWebhookAsync("/calls/incoming", Call);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var endpoint = server.Application.Services.GetRequiredService<EndpointDataSource>().Endpoints.Single();
        Assert.Equal("of the group", endpoint.Metadata.GetMetadata<string>());
        Assert.Equal("incoming", endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName);
    }

    [Fact]
    public async Task Request_Get_IsNotAllowed()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From)));

        using var answer = await server.Client.GetAsync("/");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task Requests_AtOnce_AreAnsweredEachWithItsOwn()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", async (InboundCallWebhook call) =>
            {
                await Task.Yield();
                return new Greeting(call.From);
            }));

        await Parallel.ForAsync(0, 200, async (i, cancellation) =>
        {
            var answer = await server.Client.PostWebhookAsync(
                "/", Call with { From = $"+1312{i}" }, cancellationToken: cancellation);
            Assert.Equal(new Greeting($"+1312{i}").ToJson(), answer.Body);
        });
    }

    [Fact]
    public async Task Handler_ReturningNull_Is500AndSaysWhich()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl<InboundCallWebhook>("/calls", IPerclScript (_) => null!));

        var answer = await server.Client.PostWebhookAsync("/calls", Call);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("/calls' returned null and no script", server.Log.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handler_Throwing_IsTheApplicationsMatter()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl<InboundCallWebhook>("/", IPerclScript (_) => throw new NotSupportedException("Not today.")));

        var answer = await server.Client.PostWebhookAsync("/", Call);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("Not today.", server.Log.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddPercl_Missing_IsToldWhileMapping()
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => TestServer.StartAsync(
            app => app.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From))));

        Assert.Contains("AddPercl()", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Service_NotRegistered_IsToldWhileMapping()
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => TestServer.StartPerclAsync(
            app => app.MapPercl("/calls", (InboundCallWebhook call, PhoneBook book) => new Greeting(book.Same(call.From)))));

        Assert.Equal(
            $"The handler of '/calls' asks for '{typeof(PhoneBook)}', which is no service of the application.",
            refusal.Message);
    }

    [Fact]
    public void Arguments_Null_AreRefused()
    {
        using var services = new ServiceCollection().AddLogging().AddPercl().BuildServiceProvider();
        var app = new RouteBuilderStub(services);

        Assert.Equal("handler", Refusal(() => app.MapPercl<InboundCallWebhook, Greeting>("/", (Func<InboundCallWebhook, Greeting>)null!)));
        Assert.Equal("pattern", Refusal(() => app.MapPercl(null!, (InboundCallWebhook call) => new Greeting(call.From))));
        Assert.Equal("endpoints", Refusal(() => ((IEndpointRouteBuilder)null!).MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From))));
    }

    private static string? Refusal(Func<object> call) => Assert.Throws<ArgumentNullException>(call).ParamName;

    private static Greeting Answer(InboundCallWebhook call) => new(call.From);

    private static async Task<Greeting> AnswerAsync(InboundCallWebhook call, PhoneBook book, CancellationToken cancellation)
    {
        await Task.Delay(1, cancellation);
        return new(book.Same(call.From));
    }

    private sealed class RouteBuilderStub(IServiceProvider services) : IEndpointRouteBuilder
    {
        public IServiceProvider ServiceProvider => services;

        public ICollection<EndpointDataSource> DataSources { get; } = [];

        public IApplicationBuilder CreateApplicationBuilder() => new ApplicationBuilder(services);
    }
}
