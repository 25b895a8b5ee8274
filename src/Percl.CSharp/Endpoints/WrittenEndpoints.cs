using System.Collections.Concurrent;
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
    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<(SyntaxNode Scope, string Name), INamedTypeSymbol?> _types = new();
    private readonly Lazy<ILookup<string, MappedEndpoint>> _named;

    /// <summary>Initializes the endpoints of a compilation. They are read when one is searched.</summary>
    public WrittenEndpoints(Compilation compilation)
    {
        _compilation = compilation;
        _named = new(() => Read().ToLookup(static endpoint => endpoint.Name!, StringComparer.Ordinal));
    }

    /// <summary>Returns those of a name whose webhook is known.</summary>
    public IEnumerable<MappedEndpoint> Find(string name) =>
        _named.Value[name].Where(static endpoint => endpoint.Webhook is not null);

    private IEnumerable<MappedEndpoint> Read()
    {
        var files = _compilation.SyntaxTrees
            .Select(static tree => (Tree: tree, Syntax: EndpointSyntax.Of(tree)))
            .ToArray();
        return Array.Exists(files, static file => file.Syntax.DeclaresMapping)
            ? []
            : files.Where(static file => file.Syntax.Written.Count > 0)
                .SelectMany(file => Read(file.Tree, file.Syntax));
    }

    private IEnumerable<MappedEndpoint> Read(SyntaxTree tree, EndpointSyntax syntax)
    {
        var semantics = _compilation.GetSemanticModel(tree);
        foreach (var endpoint in syntax.Written)
        {
            if (new OuterNames(endpoint.Mapping, syntax).FindText(endpoint.Name, semantics) is { } name)
            {
                yield return new MappedEndpoint(name, () => FindWebhook(endpoint, syntax), endpoint.Silence);
            }
        }
    }

    private INamedTypeSymbol? FindWebhook(WrittenEndpoint endpoint, EndpointSyntax syntax)
    {
        var names = new OuterNames(endpoint.Mapping, syntax);
        var semantics = _compilation.GetSemanticModel(endpoint.Mapping.SyntaxTree);
        return names.Sees(endpoint.Webhook)
            ? _types.GetOrAdd(
                (names.TypeScope, endpoint.Webhook.ToString()),
                _ => names.FindType(endpoint.Webhook, semantics) is { } type && type.IsWebhook() ? type : null)
            : null;
    }
}
