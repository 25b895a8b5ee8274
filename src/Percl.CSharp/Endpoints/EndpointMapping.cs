using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Endpoints;

/// <summary>Represents a call that maps an endpoint, such as <c>app.MapPercl("/menu", handler)</c>.</summary>
/// <param name="Call">The call.</param>
/// <param name="Method">The called method.</param>
/// <param name="Semantics">The semantic model of the file.</param>
internal sealed record EndpointMapping(
    InvocationExpressionSyntax Call, IMethodSymbol Method, SemanticModel Semantics)
{
    /// <summary>
    /// Finds the call that maps an expression's function; null where the function is passed to other code.
    /// </summary>
    public static EndpointMapping? Find(
        ExpressionSyntax handler, SemanticModel semantics, CancellationToken cancellation) =>
        handler.Outermost().Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && semantics.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method
        && (EndpointTypes.MapsHandler(method) || EndpointTypes.MapsWebhook(method))
            ? new(call, method, semantics)
            : null;

    /// <summary>
    /// Returns the webhook that the handler takes; null where it takes none, or several. The type may be a base of
    /// several webhooks.
    /// </summary>
    public INamedTypeSymbol? FindWebhook(CancellationToken cancellation)
    {
        // The type of the handler is that of the parameter, so that the operation need not be made.
        if (EndpointTypes.MapsWebhook(Method)
            && Method.TypeArguments is [INamedTypeSymbol webhook, ..]
            // The parameters of the method itself: to substitute their types would cost more than all else here.
            && (Method.ReducedFrom ?? Method.OriginalDefinition).Parameters
                is [.., { Name: "handler", Type.Name: not "Delegate" }])
        {
            return webhook.IsWebhook() ? webhook : null;
        }

        if (Semantics.GetOperation(Call, cancellation) is not IInvocationOperation call
            || MappedHandler.Of(call) is not { } handler)
        {
            return null;
        }

        return EndpointTypes.MapsWebhook(Method)
            ? handler.FindMappedWebhook()
            : EndpointTypes.FindWebhook(handler.Signature);
    }

    /// <summary>
    /// Determines whether the endpoint may have a filter: one is added to the endpoint, or the project adds filters and
    /// the endpoint belongs to a group or is known to other code.
    /// </summary>
    public bool MayBeFiltered(EndpointTypes types, CancellationToken cancellation)
    {
        if (!types.HasEndpointFilters)
        {
            return false;
        }

        var isOpen = !IsOfApplication(cancellation);
        ExpressionSyntax endpoint = Call;
        while (endpoint.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax convention } access)
        {
            if (IsFilter(access.Name))
            {
                return true;
            }

            isOpen |= Semantics.GetSymbolInfo(convention, cancellation).Symbol is not { } method
                || !EndpointTypes.IsOfAspNetCore(method);
            endpoint = convention;
        }

        return isOpen || endpoint.Parent is not ExpressionStatementSyntax;
    }

    /// <summary>
    /// Determines whether the endpoint is mapped on the application, to which no filter can be added.
    /// </summary>
    private bool IsOfApplication(CancellationToken cancellation) =>
        Call.Expression is MemberAccessExpressionSyntax { Expression: var routes }
        && Semantics.GetTypeInfo(routes, cancellation).Type is { Name: "WebApplication" };

    private static bool IsFilter(SimpleNameSyntax method) =>
        method.Identifier.ValueText.StartsWith("AddEndpointFilter", StringComparison.Ordinal);
}
