using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Percl.AspNetCore;

/// <summary>
/// The absolute URLs by which FreeClimb reaches the application's endpoints. They begin with
/// <see cref="PerclOptions.PublicBaseUrl"/>, whatever a request says.
/// </summary>
/// <remarks>
/// Handlers of <c>MapPercl</c> get it as a parameter, others as a service; where it is a handler's parameter, what the
/// URLs begin with must be known when the application starts. That of the application follows the options when they are
/// read anew. Any number of threads may use one at the same time.
/// </remarks>
public sealed class PerclUrls
{
    private readonly LinkGenerator _links;
    private readonly Func<PublicBase> _base;

    /// <summary>Creates it from options, as they are now.</summary>
    /// <param name="links">Knows the paths of the endpoints.</param>
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

    /// <summary>What the URLs begin with, without a slash at its end.</summary>
    /// <exception cref="InvalidOperationException">
    /// <see cref="PerclOptions.PublicBaseUrl"/> is not set, and this is not made <see cref="For">for a request</see>.
    /// </exception>
    public string BaseUrl => Base is { Url: { } url } ? url : throw new InvalidOperationException(Base.Demand);

    /// <summary>Gets what the options say about it now.</summary>
    internal PublicBase Base => _base();

    /// <summary>
    /// The same for a request: where <see cref="PerclOptions.PublicBaseUrl"/> is not set but
    /// <see cref="PerclOptions.UseRequestHost"/> is, the URLs begin with scheme, host and path base of the request.
    /// Handlers of <c>MapPercl</c> get it so.
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

    /// <summary>The URL of an endpoint.</summary>
    /// <param name="endpoint">The name that it was given with <c>WithName</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="endpoint"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// There is no such endpoint, its route needs values, or <see cref="BaseUrl"/> is not known.
    /// </exception>
    public string Of(string endpoint) => Of(endpoint, new RouteValueDictionary());

    /// <summary>The URL of an endpoint.</summary>
    /// <param name="endpoint">The name that it was given with <c>WithName</c>.</param>
    /// <param name="values">What fills its route; what has no place there becomes the query.</param>
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

    /// <summary>The URL of an endpoint.</summary>
    /// <param name="endpoint">The name that it was given with <c>WithName</c>.</param>
    /// <param name="values">An object whose properties fill its route, as in <c>new { id }</c>.</param>
    /// <inheritdoc cref="Of(string, RouteValueDictionary)" path="/exception"/>
    [RequiresUnreferencedCode("Properties of the object may be trimmed away: give a RouteValueDictionary.")]
    public string Of(string endpoint, object values) => Of(endpoint, new RouteValueDictionary(values));

    // A method of its own, or else every request would pay for what only some capture.
    private PerclUrls Of(PublicBase known) => new(_links, () => known);
}
