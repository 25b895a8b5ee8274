using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Percl.AspNetCore;

/// <summary>
/// Provides the absolute URLs by which FreeClimb reaches the application's endpoints. They begin with
/// <see cref="PerclOptions.PublicBaseUrl"/>, whatever the host of a request is.
/// </summary>
/// <remarks>
/// A handler of <c>MapPercl</c> gets an instance as a parameter, other code as a service. If a handler has such a
/// parameter, the base of the URLs must be known when the application starts. The application's service follows the
/// options when they are read again. Any number of threads may use an instance at the same time.
/// </remarks>
public sealed class PerclUrls
{
    private readonly LinkGenerator _links;
    private readonly Func<PublicBase> _base;

    /// <summary>Initializes a new instance with the current values of the options.</summary>
    /// <param name="links">Provides the paths of the endpoints.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PerclUrls(LinkGenerator links, IOptions<PerclOptions> options)
    {
        ArgumentNullException.ThrowIfNull(links);
        ArgumentNullException.ThrowIfNull(options);

        var known = new PublicBase(options.Value);
        _links = links;
        _base = () => known;
    }

    internal PerclUrls(LinkGenerator links, ReloadedSettings settings)
        : this(links, () => settings.Current.PublicBase)
    {
    }

    private PerclUrls(LinkGenerator links, Func<PublicBase> known)
    {
        _links = links;
        _base = known;
    }

    /// <summary>Gets the base of the URLs, without a slash at its end.</summary>
    /// <exception cref="InvalidOperationException">
    /// <see cref="PerclOptions.PublicBaseUrl"/> is not set, and the instance was not made <see cref="For">for a
    /// request</see>.
    /// </exception>
    public string BaseUrl => Base is { Url: { } url } ? url : throw new InvalidOperationException(Base.Demand);

    /// <summary>Gets the current options for the base.</summary>
    internal PublicBase Base => _base();

    /// <summary>
    /// Returns an instance for a request. If <see cref="PerclOptions.PublicBaseUrl"/> is not set but
    /// <see cref="PerclOptions.UseRequestHost"/> is, its URLs begin with the scheme, the host and the path base of the
    /// request. Handlers of <c>MapPercl</c> get such an instance.
    /// </summary>
    /// <param name="httpContext">The request.</param>
    /// <exception cref="ArgumentNullException"><paramref name="httpContext"/> is null.</exception>
    public PerclUrls For(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);

        var request = httpContext.Request;
        return Base is { Url: null, UseRequestHost: true } && request.Host.HasValue
            ? Of(new PublicBase(
                $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}",
                UseRequestHost: false))
            : this;
    }

    /// <summary>Returns the URL of an endpoint.</summary>
    /// <param name="endpoint">The name of the endpoint, as passed to <c>WithName</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="endpoint"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// There is no such endpoint, its route needs values, or <see cref="BaseUrl"/> is not known.
    /// </exception>
    public string Of(string endpoint) => Of(endpoint, new RouteValueDictionary());

    /// <summary>Returns the URL of an endpoint.</summary>
    /// <param name="endpoint">The name of the endpoint, as passed to <c>WithName</c>.</param>
    /// <param name="values">The route values. Values without a parameter in the route become the query.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// There is no such endpoint, its route needs other values, or <see cref="BaseUrl"/> is not known.
    /// </exception>
    public string Of(string endpoint, RouteValueDictionary values)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(values);

        var path = _links.GetPathByName(endpoint, values) ?? throw new InvalidOperationException(
            $"There is no endpoint with the name '{endpoint}', or its route needs other values than "
            + $"[{string.Join(", ", values.Keys)}]. Names are known only once the application has started.");
        return BaseUrl + path;
    }

    /// <summary>Returns the URL of an endpoint.</summary>
    /// <param name="endpoint">The name of the endpoint, as passed to <c>WithName</c>.</param>
    /// <param name="values">An object whose properties are the route values, as in <c>new { id }</c>.</param>
    /// <inheritdoc cref="Of(string, RouteValueDictionary)" path="/exception"/>
    [RequiresUnreferencedCode("Properties of the object may be trimmed away: give a RouteValueDictionary.")]
    public string Of(string endpoint, object values) => Of(endpoint, new RouteValueDictionary(values));

    // A method of its own: the closure would otherwise be allocated for every request.
    private PerclUrls Of(PublicBase known) => new(_links, () => known);
}
