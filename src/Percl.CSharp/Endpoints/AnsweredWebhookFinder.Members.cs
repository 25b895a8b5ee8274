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
    private IReadOnlyList<AnsweredWebhooks> FindForHandler(ExpressionSyntax handler, SemanticModel semantics) =>
        EndpointMapping.Find(handler, semantics, cancellation) is { } mapping ? [KnownOf(mapping)]
        : handler.Outermost().Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }
            && semantics.GetDeclaredSymbol(variable, cancellation) is { } symbol
            ? FindForMember(symbol, semantics)
        : [];

    /// <summary>
    /// Returns the webhooks of all uses of a member, or of a variable that holds a function. Uses that are no answer,
    /// and those that other projects may have, are unknown.
    /// </summary>
    private IReadOnlyList<AnsweredWebhooks> FindForMember(ISymbol member, SemanticModel semantics)
    {
        if (!_open.Add(member.OriginalDefinition))
        {
            return [AnsweredWebhooks.None];
        }

        var found = new List<AnsweredWebhooks>();
        foreach (var (reference, model) in SymbolReferences.Find(member, semantics, cancellation))
        {
            if (!IsName(reference))
            {
                found.AddRange(FindForReference(reference, member, model));
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
        ExpressionSyntax reference, ISymbol member, SemanticModel semantics)
    {
        var found = reference.Parent is InvocationExpressionSyntax call && call.Expression == reference
                ? Find(call, semantics)
            : member is IMethodSymbol or ILocalSymbol
                ? EndpointMapping.Find(reference, semantics, cancellation) is { } mapping ? [KnownOf(mapping)] : []
            : Find(reference, semantics);
        return found.Count > 0 ? found : [AnsweredWebhooks.Unknown];
    }

    private AnsweredWebhooks KnownOf(EndpointMapping mapping) =>
        mapping.Method.Name != "MapPerclNotification" && !mapping.MayBeFiltered(types, cancellation)
            ? KnownOf(mapping.FindWebhook(cancellation))
            : AnsweredWebhooks.Unknown;

    /// <summary>Returns the webhook of an endpoint. The base of several is unknown, as is one of no library.</summary>
    private AnsweredWebhooks KnownOf(INamedTypeSymbol? webhook) =>
        webhook is { IsAbstract: false }
        && catalog.IsOfRuntime(webhook)
        && JsonNames.FindOfWebhook(webhook) is { } name
        && !catalog.Language.IsNotification(name)
            ? AnsweredWebhooks.Of(name)
            : AnsweredWebhooks.Unknown;

    private static bool IsName(ExpressionSyntax reference) =>
        reference.Parent is ArgumentSyntax
        {
            Parent.Parent: InvocationExpressionSyntax
            {
                Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" },
            },
        };

    /// <summary>
    /// Determines whether calls of the member may not name it: it is virtual, implements an interface, or is visible to
    /// other projects.
    /// </summary>
    private static bool HasOtherCallers(ISymbol member, Compilation compilation) =>
        member is not (ILocalSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction })
        && (member.IsVirtual || member.IsAbstract || member.IsOverride
            || ImplementsInterface(member)
            || (compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary && IsVisible(member)));

    private static bool ImplementsInterface(ISymbol member) => member.ContainingType.AllInterfaces
        .SelectMany(static type => type.GetMembers())
        .Any(declared => SymbolEqualityComparer.Default.Equals(
            member.ContainingType.FindImplementationForInterfaceMember(declared), member));

    private static bool IsVisible(ISymbol member) => member.ContainingType.SelfAndContainers().Prepend(member)
        .All(static symbol => symbol.DeclaredAccessibility
            is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal);
}
