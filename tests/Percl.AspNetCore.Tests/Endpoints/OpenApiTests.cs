using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Endpoints;

/// <summary>The documents that ASP.NET Core makes of an application with webhooks.</summary>
public sealed class OpenApiTests
{
    [Theory]
    [InlineData(OpenApiSpecVersion.OpenApi3_0)]
    [InlineData(OpenApiSpecVersion.OpenApi3_1)]
    public async Task Document_IsValid(OpenApiSpecVersion version)
    {
        var text = await DescribeAsync(version);

        var read = OpenApiDocument.Parse(
            text, OpenApiConstants.Json, new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetDefaultRuleSet() });

        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.Equal(version, read.Diagnostic.SpecificationVersion);
        // No rule of the reader requires the items, but OpenAPI 3.0 does.
        Assert.All(
            Schemas(JsonNode.Parse(text)!).Where(static schema => schema["type"] is JsonValue type && type.ToString() == "array"),
            static schema => Assert.NotNull(schema["items"]));
    }

    [Theory]
    [InlineData(OpenApiSpecVersion.OpenApi3_0)]
    [InlineData(OpenApiSpecVersion.OpenApi3_1)]
    public async Task Document_HasWebhooksAndScripts(OpenApiSpecVersion version)
    {
        var paths = JsonNode.Parse(await DescribeAsync(version))!["paths"]!;

        var call = paths["/calls"]!["post"]!;
        Assert.Equal(["FreeClimb"], Tags(call));
        var body = Assert.Single(call["requestBody"]!["content"]!.AsObject());
        Assert.Equal("application/json", body.Key);
        Assert.Equal("#/components/schemas/InboundCallWebhook", (string?)body.Value!["schema"]!["$ref"]);
        var script = call["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
        Assert.Equal(("array", "object"), ((string?)script["type"], (string?)script["items"]!["type"]));
        Assert.All(["/plain", "/direct", "/compiled", "/checked/script", "/checked/declared"], path =>
        {
            var content = Assert.Single(paths[path]!["post"]!["responses"]!["200"]!["content"]!.AsObject());
            Assert.Equal(
                ("application/json", "array"), (content.Key, (string?)content.Value!["schema"]!["type"]));
        });

        var notification = paths["/status"]!["post"]!["responses"]!;
        Assert.Null(notification["200"]);
        Assert.Null(notification["204"]!["content"]);
    }

    [Theory]
    [InlineData(OpenApiSpecVersion.OpenApi3_0)]
    [InlineData(OpenApiSpecVersion.OpenApi3_1)]
    public async Task Document_HasTheParametersOfTheUrl(OpenApiSpecVersion version)
    {
        var paths = JsonNode.Parse(await DescribeAsync(version))!["paths"]!;

        var parameters = paths["/room/{id}"]!["post"]!["parameters"]!.AsArray();
        Assert.Equal(
            ["id path True", "lang query False", "page query True"],
            parameters.Select(static parameter =>
                $"{parameter!["name"]} {parameter["in"]} {(bool?)parameter["required"] ?? false}"));
        Assert.Equal("int32", (string?)parameters[0]!["schema"]!["format"]);
        Assert.Null(paths["/calls"]!["post"]!["parameters"]);
    }

    [Fact]
    public async Task Tags_OfAGroupOrAnEndpoint_AreKept()
    {
        var paths = JsonNode.Parse(await DescribeAsync(OpenApiSpecVersion.OpenApi3_1))!["paths"]!;

        Assert.Equal(["Sales"], Tags(paths["/sales/menu"]!["post"]!));
        Assert.Equal(["Support"], Tags(paths["/sales/support"]!["post"]!));
        Assert.Equal(["Method"], Tags(paths["/tagged"]!["post"]!));
    }

    private static async Task<string> DescribeAsync(OpenApiSpecVersion version)
    {
        await using var server = await TestServer.StartPerclAsync(
            app =>
            {
                app.MapOpenApi();
                app.MapPercl("/calls", (InboundCallWebhook call) => new Greeting(call.From));
                app.MapPercl(
                    "/room/{id}",
                    (CreateConferenceWebhook room, int id, [FromQuery] string? lang, [FromQuery] long page) =>
                        [new Hangup()]);
                app.MapPerclNotification<ConferenceStatusWebhook>("/status", _ => { });
                app.MapPost("/plain", (GetDigitsWebhook menu) => PerclResults.Percl([new Hangup()]));
                app.MapPost("/direct", PerclScript (GetDigitsWebhook menu) => [new Hangup()]);
                app.MapPost("/compiled", async (GetDigitsWebhook menu) =>
                {
                    await Task.Yield();
                    return new Greeting(menu.From);
                });
                app.MapControllers();
                var sales = app.MapGroup("/sales").WithTags("Sales");
                sales.MapPercl<GetDigitsWebhook>("/menu", menu => [new Hangup()]);
                sales.MapPercl<GetDigitsWebhook>("/support", menu => [new Hangup()]).WithTags("Support");
                app.MapPercl("/tagged", [Tags("Method")] (GetDigitsWebhook menu) => [new Hangup()]);
            },
            services: services => services.AddOpenApi(options => options.OpenApiVersion = version).AddSingleton<PhoneBook>()
                .AddControllers().AddApplicationPart(Assembly.GetExecutingAssembly()));
        return await server.Client.GetStringAsync("/openapi/v1.json");
    }

    private static IEnumerable<string> Tags(JsonNode operation) =>
        operation["tags"]!.AsArray().Select(static tag => (string)tag!);

    private static IEnumerable<JsonObject> Schemas(JsonNode node) => node switch
    {
        JsonObject value => value.Select(static member => member.Value).OfType<JsonNode>().SelectMany(Schemas)
            .Prepend(value),
        JsonArray values => values.OfType<JsonNode>().SelectMany(Schemas),
        _ => [],
    };
}
