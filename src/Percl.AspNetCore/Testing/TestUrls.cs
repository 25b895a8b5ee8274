using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PublicOptions = Microsoft.Extensions.Options.Options;

namespace Percl.AspNetCore.Testing;

/// <summary>Creates <see cref="PerclUrls"/> for tests of a handler or a script without an application.</summary>
/// <example>
/// <code>
/// Assert.Equal("https://example.com/menu", TestUrls.Create().Of("menu"));
/// </code>
/// </example>
public static class TestUrls
{
    /// <summary>
    /// Returns URLs whose path is the name of the endpoint, whatever endpoints there are. All values become the query,
    /// except those that are null.
    /// </summary>
    /// <param name="baseUrl">The base of the URLs. The default is <c>https://example.com</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="baseUrl"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="baseUrl"/> is no absolute URL, or has a query, a fragment or a user.
    /// </exception>
    public static PerclUrls Create(
        [StringSyntax(StringSyntaxAttribute.Uri)] string baseUrl = "https://example.com")
    {
        ArgumentNullException.ThrowIfNull(baseUrl);
        if (!PerclOptionsValidator.IsBaseUrl(baseUrl))
        {
            throw new ArgumentException(
                "It must be an absolute URL (http://host… or https://host…) without query, fragment and user.",
                nameof(baseUrl));
        }

        return new(new NamesAsPaths(), PublicOptions.Create(
            new PerclOptions { PublicBaseUrl = baseUrl }));
    }

    private sealed class NamesAsPaths : LinkGenerator
    {
        public override string? GetPathByAddress<TAddress>(
            TAddress address,
            RouteValueDictionary values,
            PathString pathBase = default,
            FragmentString fragment = default,
            LinkOptions? options = null) =>
            new PathString($"/{address}").ToUriComponent()
            + QueryString.Create(values.Where(static value => value.Value is not null).Select(static value =>
                KeyValuePair.Create(value.Key, value.Value?.ToString()))).ToUriComponent();

        public override string? GetPathByAddress<TAddress>(
            HttpContext httpContext,
            TAddress address,
            RouteValueDictionary values,
            RouteValueDictionary? ambientValues = null,
            PathString? pathBase = null,
            FragmentString fragment = default,
            LinkOptions? options = null) => GetPathByAddress(address, values);

        public override string? GetUriByAddress<TAddress>(
            TAddress address,
            RouteValueDictionary values,
            string? scheme,
            HostString host,
            PathString pathBase = default,
            FragmentString fragment = default,
            LinkOptions? options = null) => null;

        public override string? GetUriByAddress<TAddress>(
            HttpContext httpContext,
            TAddress address,
            RouteValueDictionary values,
            RouteValueDictionary? ambientValues = null,
            string? scheme = null,
            HostString? host = null,
            PathString? pathBase = null,
            FragmentString fragment = default,
            LinkOptions? options = null) => null;
    }
}
