using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Endpoints;

/// <summary>Handlers that give nothing by which the compiler could tell the overloads apart.</summary>
public sealed class ThrowingHandlerTests
{
    public static TheoryData<string> Shapes => [.. Endpoints.Keys];

    private static Dictionary<string, Func<WebApplication, IEndpointConventionBuilder>> Endpoints { get; } = new()
    {
        ["webhook named"] = app => app.MapPercl<InboundCallWebhook>("/", call => throw new NotImplementedException()),
        ["webhook named, block"] = app => app.MapPercl<InboundCallWebhook>(
            "/", call => { throw new NotImplementedException(); }),
        ["webhook typed"] = app => app.MapPercl("/", (InboundCallWebhook call) => throw new NotImplementedException()),
        ["token"] = app => app.MapPercl(
            "/", (InboundCallWebhook call, CancellationToken token) => throw new NotImplementedException()),
        ["null"] = app => app.MapPercl<InboundCallWebhook>("/", call => null!),
        ["notification"] = app => app.MapPerclNotification<InboundCallWebhook>(
            "/", call => throw new NotImplementedException()),
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Handler_WithoutAScript_Compiles(string shape)
    {
        await using var server = await TestServer.StartPerclAsync(app => Endpoints[shape](app));

        var answer = await server.Client.PostWebhookAsync("/", new InboundCallWebhook());

        Assert.Equal(StatusCodes.Status500InternalServerError, (int)answer.StatusCode);
    }
}
