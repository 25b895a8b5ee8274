using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Endpoints;

/// <summary>The document that ASP.NET Core makes of an application with webhooks.</summary>
public sealed class OpenApiTests
{
    [Fact]
    public async Task Document_HasWebhooksAndScripts()
    {
        await using var server = await TestServer.StartPerclAsync(
            app =>
            {
                app.MapOpenApi();
                app.MapPercl("/calls", (InboundCallWebhook call) => new Greeting(call.From));
                app.MapPerclNotification<ConferenceStatusWebhook>("/status", _ => { });
            },
            services: services => services.AddOpenApi());

        var document = JsonNode.Parse(await server.Client.GetStringAsync("/openapi/v1.json"))!;

        var call = document["paths"]!["/calls"]!["post"]!;
        Assert.Equal(["FreeClimb"], call["tags"]!.AsArray().Select(tag => (string)tag!));
        Assert.Equal("#/components/schemas/InboundCallWebhook", Schema(call["requestBody"]!, "$ref"));
        Assert.Equal("array", Schema(call["responses"]!["200"]!, "type"));
        // A converter reads webhooks, so that nothing is said of their fields.
        Assert.NotNull(document["components"]!["schemas"]!["InboundCallWebhook"]);

        var notification = document["paths"]!["/status"]!["post"]!["responses"]!;
        Assert.Null(notification["200"]);
        Assert.Null(notification["204"]!["content"]);
    }

    private static string? Schema(JsonNode described, string member) =>
        (string?)described["content"]!["application/json"]!["schema"]![member];
}
