using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.CSharp.Uses;

namespace Percl.CSharp.Endpoints;

/// <summary>Determines whether a function is mapped as an endpoint: a lambda, a local function or a method.</summary>
internal sealed class HandlerReader(EndpointTypes types, SemanticModel semantics, CancellationToken cancellation)
{
    /// <summary>
    /// Determines whether a nested function, or a member, is definitely the handler of an endpoint without filters.
    /// </summary>
    public bool Answers(SyntaxNode function) => FindMappings(function).Any(mapping => !MayBeFiltered(mapping));

    /// <summary>Determines whether a filter may replace the return value of the function.</summary>
    public bool MayBeFiltered(SyntaxNode function) =>
        FindMappings(function).ToArray() is { Length: > 0 } mappings && Array.TrueForAll(mappings, MayBeFiltered);

    private IEnumerable<EndpointMapping> FindMappings(SyntaxNode function) => (function switch
    {
        AnonymousFunctionExpressionSyntax lambda =>
            EndpointMapping.Find(lambda, semantics, cancellation) is { } mapping ? [mapping]
            : lambda.Outermost().Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax local }
                ? FindMappings(semantics.GetDeclaredSymbol(local, cancellation))
            : [],
        LocalFunctionStatementSyntax or MethodDeclarationSyntax =>
            FindMappings(semantics.GetDeclaredSymbol(function, cancellation)),
        _ => [],
    }).Where(static mapping => EndpointTypes.MapsHandler(mapping.Method));

    private IEnumerable<EndpointMapping> FindMappings(ISymbol? handler) =>
        handler is null ? [] : SymbolReferences.Find(handler, semantics, cancellation)
            .Select(use => EndpointMapping.Find(use.Reference, use.Semantics, cancellation))
            .OfType<EndpointMapping>();

    private bool MayBeFiltered(EndpointMapping mapping) => mapping.MayBeFiltered(types, cancellation);
}
