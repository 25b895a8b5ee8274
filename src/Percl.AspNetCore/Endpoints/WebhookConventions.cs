using Microsoft.AspNetCore.Builder;

namespace Percl.AspNetCore;

/// <summary>Adds conventions to an endpoint, and takes the filters that they add.</summary>
internal sealed class WebhookConventions(IEndpointConventionBuilder endpoint, Action<EndpointBuilder> takeFilters)
    : IEndpointConventionBuilder
{
    public void Add(Action<EndpointBuilder> convention) => endpoint.Add(builder =>
    {
        convention(builder);
        takeFilters(builder);
    });

    public void Finally(Action<EndpointBuilder> finallyConvention) => endpoint.Finally(finallyConvention);
}
