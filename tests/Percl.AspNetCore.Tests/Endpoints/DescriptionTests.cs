using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Endpoints;

/// <summary>What OpenAPI documents are made from.</summary>
public sealed class DescriptionTests
{
    [Fact]
    public async Task Endpoint_WithAScript_IsDescribed()
    {
        var description = await DescribeAsync(app =>
            app.MapPercl("/calls", (InboundCallWebhook call, PhoneBook _, CancellationToken _) => new Greeting(call.From)));

        Assert.Equal("POST", description.HttpMethod);
        Assert.Equal("calls", description.RelativePath);
        Assert.Equal(typeof(InboundCallWebhook), Assert.Single(description.ParameterDescriptions).Type);
        Assert.Equal(["application/json"], description.SupportedRequestFormats.Select(format => format.MediaType));
        Assert.Equal([200, 400, 413, 500], description.SupportedResponseTypes.Select(type => type.StatusCode).Order());
        var script = description.SupportedResponseTypes.Single(type => type.StatusCode is 200);
        Assert.Equal(typeof(IReadOnlyList<Dictionary<string, object>>), script.Type);
        Assert.Equal(["application/json"], script.ApiResponseFormats.Select(format => format.MediaType));
        Assert.Equal(["FreeClimb"], description.ActionDescriptor.EndpointMetadata.OfType<ITagsMetadata>().Last().Tags);
    }

    [Fact]
    public async Task Endpoint_WithANotificationAndASignature_IsDescribed()
    {
        var description = await DescribeAsync(app => app
            .MapPerclNotification<ConferenceStatusWebhook>("/status", _ => { })
            .RequireFreeClimbSignature());

        Assert.Equal([204, 400, 401, 413, 500], description.SupportedResponseTypes.Select(type => type.StatusCode).Order());
    }

    [Fact]
    public async Task Endpoint_NamedAndTaggedByTheUser_IsDescribedSo()
    {
        var description = await DescribeAsync(app => app
            .MapPercl("/calls", (InboundCallWebhook call) => new Greeting(call.From)).WithName("incoming").WithTags("Mine"));

        Assert.Equal(["Mine"], description.ActionDescriptor.EndpointMetadata.OfType<ITagsMetadata>().Last().Tags);
    }

    [Fact]
    public async Task Endpoint_OfAHandlerWithAttributes_HasThem()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", [AllowAnonymous] (InboundCallWebhook call) => new Greeting(call.From)));

        var endpoint = server.Application.Services.GetRequiredService<EndpointDataSource>().Endpoints.Single();

        Assert.NotNull(endpoint.Metadata.GetMetadata<IAllowAnonymous>());
    }

    private static async Task<ApiDescription> DescribeAsync(Action<IEndpointRouteBuilder> map)
    {
        await using var server = await TestServer.StartPerclAsync(
            app => map(app),
            options => options.SigningSecrets.Add("sigsec_1"),
            services => services.AddSingleton<PhoneBook>().AddEndpointsApiExplorer());
        var groups = server.Application.Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>();
        return groups.ApiDescriptionGroups.Items.Single().Items.Single();
    }
}
