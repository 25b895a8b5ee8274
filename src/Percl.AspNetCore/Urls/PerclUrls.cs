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
/// Handlers of <c>MapPercl</c> get it as a parameter, others as a service. Instances never change; any number of threads
/// may use one at the same time.
/// </remarks>
public sealed class PerclUrls
{
    private readonly LinkGenerator _links;
    private readonly bool _useRequestHost;
    private readonly string? _baseUrl;

    /// <summary>Creates it from the options of the application.</summary>
    /// <param name="links">Knows the paths of the endpoints.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PerclUrls(LinkGenerator links, IOptions<PerclOptions> options)
    {
        ArgumentNullException.ThrowIfNull(links);
        ArgumentNullException.ThrowIfNull(options);

        _links = links;
        _useRequestHost = options.Value.UseRequestHost;
        _baseUrl = options.Value.PublicBaseUrl?.TrimEnd('/');
    }

    private PerclUrls(LinkGenerator links, string baseUrl)
    {
        _links = links;
        _baseUrl = baseUrl;
    }

    /// <summary>What the URLs begin with, without a slash at its end.</summary>
    /// <exception cref="InvalidOperationException">
    /// <see cref="PerclOptions.PublicBaseUrl"/> is not set, and this is not made <see cref="For">for a request</see>.
    /// </exception>
    public string BaseUrl => _baseUrl ?? throw new InvalidOperationException(
        "It is not known how FreeClimb reaches this application: "
        + (_useRequestHost
            ? $"'{PerclOptions.SectionName}:{nameof(PerclOptions.UseRequestHost)}' takes the host of a request, so call "
                + $"{nameof(For)}(HttpContext) with one that has a host, or set '{PerclOptions.SectionName}:"
                + $"{nameof(PerclOptions.PublicBaseUrl)}'."
            : $"set '{PerclOptions.SectionName}:{nameof(PerclOptions.PublicBaseUrl)}', for example to "
                + "'https://calls.example.com'. Where only you reach it, '"
                + $"{PerclOptions.SectionName}:{nameof(PerclOptions.UseRequestHost)}' takes the host of the request."));

    /// <summary>
    /// The same for a request: where <see cref="PerclOptions.PublicBaseUrl"/> is not set but
    /// <see cref="PerclOptions.UseRequestHost"/> is, the URLs begin with scheme, host and path base of the request. Handlers
    /// of <c>MapPercl</c> get it so.
    /// </summary>
    /// <param name="httpContext">The request.</param>
    /// <exception cref="ArgumentNullException"><paramref name="httpContext"/> is null.</exception>
    public PerclUrls For(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);

        var request = httpContext.Request;
        return _baseUrl is null && _useRequestHost && request.Host.HasValue
            ? new(_links, $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}")
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
}
