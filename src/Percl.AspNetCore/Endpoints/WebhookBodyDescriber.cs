using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace Percl.AspNetCore;

/// <summary>
/// Describes the body of webhooks as JSON, and scripts that endpoints return directly as arrays, for OpenAPI documents.
/// </summary>
internal sealed class WebhookBodyDescriber : IApiDescriptionProvider
{
    // After ASP.NET Core's own descriptions.
    public int Order => 0;

    public void OnProvidersExecuting(ApiDescriptionProviderContext context)
    {
        foreach (var endpoint in context.Results)
        {
            if (endpoint.ActionDescriptor.EndpointMetadata.OfType<WebhookBody>().Any())
            {
                endpoint.SupportedRequestFormats.Clear();
                endpoint.SupportedRequestFormats.Add(new() { MediaType = PerclResponse.MediaType });
            }

            foreach (var response in endpoint.SupportedResponseTypes.Where(static response =>
                response.Type?.IsAssignableTo(typeof(IPerclScript)) is true))
            {
                response.Type = PerclResponse.Metadata.Type;
                response.ModelMetadata = null;
                response.ApiResponseFormats.Clear();
                response.ApiResponseFormats.Add(new() { MediaType = PerclResponse.MediaType });
            }
        }
    }

    public void OnProvidersExecuted(ApiDescriptionProviderContext context)
    {
    }
}
