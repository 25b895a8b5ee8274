using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace Percl.AspNetCore;

/// <summary>Describes the body of webhooks as JSON, for OpenAPI documents.</summary>
internal sealed class WebhookBodyDescriber : IApiDescriptionProvider
{
    // After ASP.NET Core's own descriptions.
    public int Order => 0;

    public void OnProvidersExecuting(ApiDescriptionProviderContext context)
    {
        foreach (var endpoint in context.Results.Where(static endpoint =>
            endpoint.ActionDescriptor.EndpointMetadata.OfType<WebhookBody>().Any()))
        {
            endpoint.SupportedRequestFormats.Clear();
            endpoint.SupportedRequestFormats.Add(new() { MediaType = PerclResponse.MediaType });
        }
    }

    public void OnProvidersExecuted(ApiDescriptionProviderContext context)
    {
    }
}
