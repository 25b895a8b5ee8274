using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Endpoints;

/// <summary>Filters of endpoints see what the handler gets, and what it returns.</summary>
public sealed class EndpointFilterTests
{
    private static readonly InboundCallWebhook Call = new() { From = "+13125550100" };

    [Fact]
    public async Task Endpoint_HasTheBuilderOfMapPost()
    {
        await using var server = await TestServer.StartPerclAsync(app =>
        {
            app.MapPercl<InboundCallWebhook>("/script", _ => [new Hangup()])
                .AddEndpointFilter<TeapotFilter>().Produces(StatusCodes.Status418ImATeapot).WithName("script");
            app.MapPerclNotification<InboundCallWebhook>("/note", _ => { })
                .AddEndpointFilter<TeapotFilter>().Produces(StatusCodes.Status418ImATeapot);
        });

        Assert.Equal(418, (int)(await server.Client.PostWebhookAsync("/script", Call)).StatusCode);
        Assert.Equal(418, (int)(await server.Client.PostWebhookAsync("/note", Call)).StatusCode);
    }

    [Fact]
    public async Task Filters_OfTheGroupAndTheEndpoint_SeeTheArgumentsInOrder()
    {
        var seen = new List<string>();
        await using var server = await StartAsync(app => app
            .MapGroup("").AddEndpointFilter((context, next) => See("group", context, next))
            .MapPercl("/", (InboundCallWebhook call, PhoneBook book) => new Greeting(book.Same(call.From)))
            .AddEndpointFilter((context, next) => See("first", context, next))
            .AddEndpointFilter((context, next) => See("second", context, next)));

        var answer = await server.Client.PostWebhookAsync("/", Call);

        Assert.Equal(new Greeting("+13125550100").ToJson(), answer.Body);
        Assert.Equal(
            [
                "group: InboundCallWebhook, PhoneBook", "first: InboundCallWebhook, PhoneBook",
                "second: InboundCallWebhook, PhoneBook", "second: Greeting", "first: Greeting", "group: Greeting",
            ],
            seen);

        async ValueTask<object?> See(
            string name, EndpointFilterInvocationContext context, EndpointFilterDelegate next)
        {
            seen.Add($"{name}: {string.Join(", ", context.Arguments.Select(argument => argument!.GetType().Name))}");
            var result = await next(context);
            seen.Add($"{name}: {result!.GetType().Name}");
            return result;
        }
    }

    [Fact]
    public async Task Filter_ReplacingAnArgument_IsObeyed()
    {
        await using var server = await StartAsync(app => app
            .MapPercl("/{id}", (InboundCallWebhook call, string id) => new Greeting(call.From + id))
            .AddEndpointFilter((context, next) =>
            {
                context.Arguments[0] = context.GetArgument<InboundCallWebhook>(0) with { From = "Ada" };
                context.Arguments[1] = "!";
                return next(context);
            }));

        Assert.Equal(new Greeting("Ada!").ToJson(), (await server.Client.PostWebhookAsync("/a", Call)).Body);
    }

    [Theory]
    [InlineData("script", HttpStatusCode.OK, "[{\"Hangup\":{}}]")]
    [InlineData("result", HttpStatusCode.Forbidden, "")]
    [InlineData("percl", HttpStatusCode.OK, "[{\"Hangup\":{}}]")]
    [InlineData("other", HttpStatusCode.InternalServerError, "")]
    public async Task Filter_AnsweringItself_IsObeyed(string what, HttpStatusCode status, string body)
    {
        await using var server = await StartAsync(app => app
            .MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From))
            .AddEndpointFilter((_, _) => new(what switch
            {
                "script" => new PerclScript { new Hangup() },
                "result" => Results.StatusCode(StatusCodes.Status403Forbidden),
                "percl" => PerclResults.Percl([new Hangup()]),
                _ => 5,
            })));

        var answer = await server.Client.PostWebhookAsync("/", Call);

        Assert.Equal((status, body), (answer.StatusCode, answer.Body));
    }

    [Fact]
    public async Task Filter_OfANotification_SeesTheWebhook()
    {
        string? seen = null;
        await using var server = await StartAsync(app => app
            .MapPerclNotification("/", (InboundCallWebhook _) => { })
            .AddEndpointFilter((context, next) =>
            {
                seen = context.GetArgument<InboundCallWebhook>(0).From;
                return next(context);
            }));

        var answer = await server.Client.PostWebhookAsync("/", Call);

        Assert.Equal((HttpStatusCode.NoContent, "+13125550100"), (answer.StatusCode, seen));
    }

    [Fact]
    public async Task FilterFactory_SeesTheParametersOfTheHandler()
    {
        string[] seen = [];
        await using var server = await StartAsync(app => app
            .MapPercl("/", (InboundCallWebhook call, PhoneBook book) => new Greeting(call.From))
            .AddEndpointFilterFactory((context, next) =>
            {
                seen = [.. context.MethodInfo.GetParameters().Select(parameter => parameter.Name!)];
                return next;
            }));

        await server.Client.PostWebhookAsync("/", Call);

        Assert.Equal(["call", "book"], seen);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Filter_BehindASignature_RunsOnlyWithIt(bool ofGroup)
    {
        var runs = 0;
        await using var server = await TestServer.StartPerclAsync(
            app =>
            {
                var group = app.MapGroup("");
                var endpoint = group.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From))
                    .AddEndpointFilter((context, next) =>
                    {
                        runs++;
                        return next(context);
                    });
                _ = ofGroup
                    ? (IEndpointConventionBuilder)group.RequireFreeClimbSignature()
                    : endpoint.RequireFreeClimbSignature();
            },
            options => options.SigningSecrets.Add("sigsec_1"));

        var refused = await server.Client.PostWebhookAsync("/", Call);
        var answered = await server.Client.PostWebhookAsync("/", Call, "sigsec_1");

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.OK, 1), (refused.StatusCode, answered.StatusCode, runs));
    }

    private static Task<TestServer> StartAsync(Action<WebApplication> map) =>
        TestServer.StartPerclAsync(map, services: services => services.AddSingleton<PhoneBook>());

    private sealed class TeapotFilter : IEndpointFilter
    {
        public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
            new(TypedResults.StatusCode(StatusCodes.Status418ImATeapot));
    }
}
