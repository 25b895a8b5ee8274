using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;
using Percl.CSharp.Uses;
using Percl.Language.Script;

namespace Percl.CSharp.Endpoints;

/// <content>Members that make scripts, and the endpoints that use them.</content>
internal sealed partial class AnsweredWebhookFinder
{
    /// <summary>
    /// Returns the webhooks of a lambda: of the endpoint, or of all that use the variable of the lambda.
    /// </summary>
    private IReadOnlyList<AnsweredWebhooks> FindForHandler(
        ExpressionSyntax handler, bool isOnly, SemanticModel semantics) =>
        EndpointMapping.Find(handler, semantics, cancellation) is { } mapping
            ? [KnownOf(mapping, semantics.GetSymbolInfo(handler, cancellation).Symbol, isOnly)]
        : handler.Outermost().Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }
            && semantics.GetDeclaredSymbol(variable, cancellation) is { } symbol
            ? FindForMember(symbol, isOnly, semantics)
        : [];

    /// <summary>
    /// Returns the webhooks of all uses of a member, or of a variable that holds a function. Uses that are no answer,
    /// and those that other projects may have, are unknown.
    /// </summary>
    private IReadOnlyList<AnsweredWebhooks> FindForMember(ISymbol member, bool isOnly, SemanticModel semantics)
    {
        // A call of a member that may be overridden may run another one.
        if (member.IsVirtual || member.IsAbstract || member.IsOverride)
        {
            return [AnsweredWebhooks.Unknown];
        }

        if (!_open.Add(member.OriginalDefinition))
        {
            return [AnsweredWebhooks.None];
        }

        var found = new List<AnsweredWebhooks>();
        foreach (var (reference, model) in SymbolReferences.Find(member, semantics, cancellation))
        {
            if (reference.Parent is not ArgumentSyntax argument || !argument.IsOfNameOf())
            {
                found.AddRange(FindForReference(reference, member, isOnly, model));
            }
        }

        if (found.Count > 0 && HasOtherCallers(member, semantics.Compilation))
        {
            found.Add(AnsweredWebhooks.Unknown);
        }

        _open.Remove(member.OriginalDefinition);
        return [.. found];
    }

    private IReadOnlyList<AnsweredWebhooks> FindForReference(
        ExpressionSyntax reference, ISymbol member, bool isOnly, SemanticModel semantics)
    {
        var isCall = reference.Parent is InvocationExpressionSyntax invocation && invocation.Expression == reference;
        if (!isCall && member is IMethodSymbol or ILocalSymbol)
        {
            return EndpointMapping.Find(reference, semantics, cancellation) is { } mapping
                ? [KnownOf(mapping, member, isOnly)]
                : [AnsweredWebhooks.Unknown];
        }

        // The arguments of this call may choose another script.
        var found = isOnly ? Find(isCall ? (ExpressionSyntax)reference.Parent! : reference, semantics) : [];
        return found.Count > 0
            ? [.. found.Select(static set => set with { MayDecide = true })]
            : [AnsweredWebhooks.Unknown];
    }

    /// <summary>
    /// Returns the webhook of an endpoint. A handler that takes a base of the webhook may choose by the webhook's type.
    /// </summary>
    private AnsweredWebhooks KnownOf(EndpointMapping mapping, ISymbol? handler, bool isOnly)
    {
        if (mapping.Method.Name == "MapPerclNotification" || mapping.MayBeFiltered(types, cancellation))
        {
            return AnsweredWebhooks.Unknown;
        }

        var mayDecide = TakesBase(handler);
        return mayDecide && !isOnly
            ? AnsweredWebhooks.Unknown
            : KnownOf(mapping.FindWebhook(cancellation)) with { MayDecide = mayDecide };
    }

    private static bool TakesBase(ISymbol? handler)
    {
        var function = handler switch
        {
            IMethodSymbol method => method.OriginalDefinition,
            ILocalSymbol { Type: INamedTypeSymbol type } => type.DelegateInvokeMethod,
            _ => null,
        };
        return function is null || function.Parameters.Any(static parameter =>
            parameter.Type is { TypeKind: TypeKind.TypeParameter } or { SpecialType: SpecialType.System_Object }
            || (parameter.Type.IsAbstract && parameter.Type.IsWebhook()));
    }

    /// <summary>Returns the webhook of an endpoint. The base of several is unknown, as is one of no library.</summary>
    private AnsweredWebhooks KnownOf(INamedTypeSymbol? webhook) =>
        webhook is { IsAbstract: false }
        && catalog.IsOfRuntime(webhook)
        && JsonNames.FindOfWebhook(webhook) is { } name
        && !catalog.Language.IsNotification(name)
            ? AnsweredWebhooks.Of(name)
            : AnsweredWebhooks.Unknown;

    /// <summary>
    /// Determines whether calls of the member may not name it: it implements an interface, or is visible to other
    /// projects.
    /// </summary>
    private static bool HasOtherCallers(ISymbol member, Compilation compilation) =>
        member is not (ILocalSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction })
        && (ImplementsInterface(member)
            || member.MayBeUsedElsewhere(compilation));

    private static bool ImplementsInterface(ISymbol member) => member.ContainingType.AllInterfaces
        .SelectMany(static type => type.GetMembers())
        .Any(declared => SymbolEqualityComparer.Default.Equals(
            member.ContainingType.FindImplementationForInterfaceMember(declared), member));
}
