using Microsoft.CodeAnalysis;

namespace Percl.CSharp.Endpoints;

/// <summary>Provides the endpoints with names that a compilation maps.</summary>
internal sealed class ApplicationEndpoints
{
    private readonly ILookup<string, MappedEndpoint> _named;
    private readonly Lazy<bool> _areComplete;
    private readonly Lazy<bool> _areMappedElsewhere;

    private ApplicationEndpoints(Compilation compilation)
    {
        var endpoints = compilation.SyntaxTrees
            .Select(static tree => (Tree: tree, EndpointSyntax.Of(tree).Names))
            .Where(static file => file.Names.Count > 0)
            .SelectMany(file => Read(file.Names, compilation.GetSemanticModel(file.Tree)))
            .ToArray();
        _named = endpoints.Where(static endpoint => endpoint.Name is not null)
            .ToLookup(static endpoint => endpoint.Name!, StringComparer.Ordinal);
        var unseen = new UnseenEndpoints(compilation);
        _areMappedElsewhere = new Lazy<bool>(unseen.AreMappedElsewhere);
        // Only a name that no endpoint has needs the answer, and that is rare.
        _areComplete = new Lazy<bool>(() =>
            _named.Count > 0
            && Array.TrueForAll(endpoints, static endpoint => endpoint.Name is not null)
            && !unseen.MayExist()
            && !_areMappedElsewhere.Value);
    }

    /// <summary>Gets the endpoints whose names are known.</summary>
    public IEnumerable<MappedEndpoint> All => _named.SelectMany(static endpoints => endpoints);

    /// <summary>Gets the names.</summary>
    public IEnumerable<string> Names => _named.Select(static endpoints => endpoints.Key);

    /// <summary>
    /// Gets a value that indicates whether the endpoints are certainly all that the application has. In a test of an
    /// application, and in a library, they are not.
    /// </summary>
    public bool AreComplete => _areComplete.Value;

    /// <summary>
    /// Gets a value that indicates whether another assembly may map endpoints of this application, and so another one
    /// of a name that is mapped here under a condition.
    /// </summary>
    public bool AreMappedElsewhere => _areMappedElsewhere.Value;

    /// <summary>
    /// Reads a compilation. The search is not cancelled: a later request would meet the cancellation.
    /// </summary>
    public static ApplicationEndpoints Read(Compilation compilation) => new(compilation);

    /// <summary>
    /// Returns the endpoints of a name: several where each is mapped under another condition, or in another host.
    /// </summary>
    public IEnumerable<MappedEndpoint> Find(string name) => _named[name];

    private static IEnumerable<MappedEndpoint> Read(IEnumerable<SyntaxNode> names, SemanticModel semantics) =>
        names.SelectMany(new EndpointNameReader(semantics).Read);
}
