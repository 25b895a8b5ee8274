using Microsoft.CodeAnalysis;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Endpoints;

/// <summary>
/// Provides the endpoints of a compilation whose names and webhooks stand in the code that maps them. They are read
/// without binding a method body.
/// </summary>
/// <remarks>
/// The application may have more endpoints, and more of the same names. A URL suits if one endpoint of the name does,
/// so what is read here shows that nothing is wrong. It never shows that something is.
/// </remarks>
internal sealed class WrittenEndpoints
{
    private readonly OuterNames _names;
    private readonly Lazy<ILookup<string, MappedEndpoint>> _named;

    /// <summary>Initializes the endpoints of a compilation. They are read when one is searched.</summary>
    public WrittenEndpoints(Compilation compilation)
    {
        _names = new OuterNames(compilation);
        _named = new(() => Read(compilation).ToLookup(static endpoint => endpoint.Name!, StringComparer.Ordinal));
    }

    /// <summary>Returns those of a name whose webhook is known.</summary>
    public IEnumerable<MappedEndpoint> Find(string name) =>
        _named.Value[name].Where(static endpoint => endpoint.Webhook is not null);

    private IEnumerable<MappedEndpoint> Read(Compilation compilation)
    {
        var files = compilation.SyntaxTrees.Select(EndpointSyntax.Of).ToArray();
        return Array.Exists(files, static file => file.DeclaresMapping)
            ? []
            : files.SelectMany(static file => file.Written)
                .Select(endpoint => (Endpoint: endpoint, Name: _names.FindText(endpoint.Name, endpoint.Mapping)))
                .Where(static read => read.Name is not null)
                .Select(read => new MappedEndpoint(
                    read.Name, () => FindWebhook(read.Endpoint), read.Endpoint.Silence));
    }

    private INamedTypeSymbol? FindWebhook(WrittenEndpoint endpoint) =>
        _names.FindType(endpoint.Webhook, endpoint.Mapping) is { } type && type.IsWebhook() ? type : null;
}
