using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Percl.AspNetCore;

/// <summary>Collects the filters of an endpoint, so that they see the arguments of the handler.</summary>
/// <remarks>
/// ASP.NET Core runs the filters of an endpoint such as this around the reading of the body, and shows them only the
/// <see cref="HttpContext"/>.
/// </remarks>
internal sealed class EndpointFilters
{
    private readonly List<Func<EndpointFilterFactoryContext, EndpointFilterDelegate, EndpointFilterDelegate>> _added =
        [];

    /// <summary>
    /// Moves the filters here that the group has added. The filters of an endpoint that was built before are dropped.
    /// </summary>
    public void TakeFirst(EndpointBuilder endpoint)
    {
        _added.Clear();
        Take(endpoint);
    }

    /// <summary>Moves the filters here that conventions have added so far.</summary>
    public void Take(EndpointBuilder endpoint)
    {
        // The endpoint sends its fallback itself.
        _added.AddRange(endpoint.FilterFactories.Where(static factory => factory != FallbackFilter.Factory));
        endpoint.FilterFactories.Clear();
    }

    /// <summary>Returns the handler behind all filters, the first of them outside; null without filters.</summary>
    public EndpointFilterDelegate? Around(EndpointFilterDelegate handler, MethodInfo method, IServiceProvider services)
    {
        if (_added.Count == 0)
        {
            return null;
        }

        var context = new EndpointFilterFactoryContext { MethodInfo = method, ApplicationServices = services };
        return Enumerable.Reverse(_added).Aggregate(handler, (next, factory) => factory(context, next));
    }
}
