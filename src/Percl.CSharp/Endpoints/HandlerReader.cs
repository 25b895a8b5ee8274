using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;

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

    private IEnumerable<InvocationExpressionSyntax> FindMappings(SyntaxNode function) => function switch
    {
        AnonymousFunctionExpressionSyntax lambda => FindMapping(lambda) is { } mapping ? [mapping]
            : lambda.Outermost().Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax local }
                ? FindMappings(semantics.GetDeclaredSymbol(local, cancellation))
            : [],
        LocalFunctionStatementSyntax or MethodDeclarationSyntax =>
            FindMappings(semantics.GetDeclaredSymbol(function, cancellation)),
        _ => [],
    };

    private IEnumerable<InvocationExpressionSyntax> FindMappings(ISymbol? handler)
    {
        var names = handler is null ? [] : semantics.SyntaxTree.GetRoot(cancellation).DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == handler.Name);
        foreach (var name in names)
        {
            ExpressionSyntax reference =
                name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            if (FindMapping(reference) is { } mapping && Refers(name, handler!))
            {
                yield return mapping;
            }
        }
    }

    /// <summary>
    /// Returns the call that maps an expression's function; null where the function is passed to other code.
    /// </summary>
    private InvocationExpressionSyntax? FindMapping(ExpressionSyntax handler) =>
        handler.Outermost().Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && semantics.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method
        && EndpointTypes.MapsHandler(method)
            ? call
            : null;

    private bool Refers(IdentifierNameSyntax name, ISymbol handler)
    {
        var found = semantics.GetSymbolInfo(name, cancellation);
        return found.CandidateSymbols.Add(found.Symbol!).Any(symbol =>
            SymbolEqualityComparer.Default.Equals(symbol?.OriginalDefinition, handler.OriginalDefinition));
    }

    /// <summary>
    /// Determines whether the endpoint may have a filter: one is added to the endpoint, or the project adds filters and
    /// the endpoint belongs to a group or is known to other code.
    /// </summary>
    private bool MayBeFiltered(InvocationExpressionSyntax mapping)
    {
        var isOpen = !IsOfApplication(mapping);
        ExpressionSyntax endpoint = mapping;
        while (endpoint.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax convention } access)
        {
            if (IsFilter(access.Name))
            {
                return true;
            }

            isOpen |= semantics.GetSymbolInfo(convention, cancellation).Symbol is not { } method
                || !EndpointTypes.IsOfAspNetCore(method);
            endpoint = convention;
        }

        isOpen |= endpoint.Parent is not ExpressionStatementSyntax;
        return isOpen && types.HasEndpointFilters;
    }

    /// <summary>
    /// Determines whether the endpoint is mapped on the application, to which no filter can be added.
    /// </summary>
    private bool IsOfApplication(InvocationExpressionSyntax mapping) =>
        mapping.Expression is MemberAccessExpressionSyntax { Expression: var routes }
        && semantics.GetTypeInfo(routes, cancellation).Type is { Name: "WebApplication" };

    private static bool IsFilter(SimpleNameSyntax method) =>
        method.Identifier.ValueText.StartsWith("AddEndpointFilter", StringComparison.Ordinal);
}
