using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;

namespace Percl.CSharp.Endpoints;

/// <summary>
/// Determines whether another endpoint may have the path of one that does not take the method POST. A request then
/// reaches the other.
/// </summary>
/// <remarks>The search is done only before a report.</remarks>
internal sealed class OtherMappings(Compilation compilation)
{
    private static readonly string[] Posting =
        ["MapPost", "MapPercl", "MapPerclNotification", "Map", "MapMethods"];

    private static readonly string[] Controllers = ["[Route", "[HttpPost", "[AcceptVerbs"];

    private readonly Lazy<IReadOnlyList<string?>> _posted = new(() =>
    [
        .. compilation.SyntaxTrees
            .Select(static tree => (Tree: tree, Syntax: EndpointSyntax.Of(tree)))
            .Where(static file => file.Syntax.Mentions("Map") || file.Syntax.Mentions(Controllers))
            .SelectMany(file => file.Syntax.Mentions(Controllers)
                ? [null]
                : Read(file.Tree, compilation.GetSemanticModel(file.Tree))),
    ]);

    /// <summary>Determines whether a POST to the endpoint's path may reach another endpoint.</summary>
    public bool MayShare(MappedEndpoint endpoint)
    {
        var path = endpoint.Mapping is { } mapping
            ? PathOf(mapping, compilation.GetSemanticModel(mapping.SyntaxTree))
            : null;
        return path is null || _posted.Value.Any(other => other is null || other == path);
    }

    /// <summary>Returns the last parts of the paths that take POST; null for each that is not known.</summary>
    private static IEnumerable<string?> Read(SyntaxTree tree, SemanticModel semantics) =>
        tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(static call => NameOf(call)?.StartsWith("Map", StringComparison.Ordinal) == true)
            .Where(call => semantics.GetSymbolInfo(call).Symbol is IMethodSymbol method
                && method.ContainingAssembly is not ISourceAssemblySymbol
                && !EndpointTypes.IsOfOtherMethod(method.Name)
                && method.Name != "MapGroup")
            .Select(call => Array.IndexOf(Posting, NameOf(call)) >= 0 ? PathOf(call, semantics) : null);

    private static string? NameOf(InvocationExpressionSyntax call) =>
        CalledMember.Of(call.Expression)?.Text;

    /// <summary>Returns the last part of the path, in lower case; null where it is not known.</summary>
    private static string? PathOf(InvocationExpressionSyntax mapping, SemanticModel semantics) =>
        mapping.ArgumentList.Arguments is [{ NameColon: null, Expression: var pattern }, ..]
        && ConstantTexts.Find(pattern, semantics) is { } path
        && path.IndexOf('{') < 0
            ? path.TrimEnd('/').Split('/').Last().ToLowerInvariant()
            : null;
}
