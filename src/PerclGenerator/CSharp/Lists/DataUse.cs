using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PerclGenerator.Parsing;

namespace PerclGenerator.CSharp;

/// <summary>Finds out whether commands that are put together are data, such as a choice of one of them, and no script.</summary>
internal sealed class DataUse(SemanticModel semantics, CancellationToken cancellation)
{
    /// <summary>
    /// Whether the list that an expression creates may be no script: it is looked into at once, given to what has no order,
    /// or an array that a <c>static readonly</c> field keeps, of which code may pick one.
    /// </summary>
    public bool IsData(ExpressionSyntax list)
    {
        var outermost = ScriptUse.OutermostOf(list);
        return outermost.Parent switch
        {
            ElementAccessExpressionSyntax access => access.Expression == outermost,
            MemberAccessExpressionSyntax access => access.Expression == outermost && LooksInto(access),
            ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } => HasNoOrder(creation),
            EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: var type, Parent: FieldDeclarationSyntax field } },
            } => field.Modifiers.Any(SyntaxKind.StaticKeyword)
                && field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword)
                && semantics.GetTypeInfo(type, cancellation).Type is IArrayTypeSymbol,
            _ => false,
        };
    }

    /// <summary>Whether a member of the framework makes something else of the list than one with all that is in it, in order.</summary>
    private bool LooksInto(MemberAccessExpressionSyntax access) =>
        KeepsAll(access.Name.Identifier.ValueText) ? access.Parent is InvocationExpressionSyntax call && IsData(call)
        : semantics.GetSymbolInfo(access, cancellation).Symbol is { ContainingNamespace: { } container }
        && RootOf(container).Name == nameof(System);

    private static bool KeepsAll(string member) => member
        is nameof(Enumerable.Append) or nameof(Enumerable.Prepend) or nameof(Enumerable.Concat)
        or nameof(Enumerable.ToList) or nameof(Enumerable.ToArray) or nameof(Enumerable.AsEnumerable)
        or nameof(ImmutableArray.ToImmutableArray) or nameof(ImmutableList.ToImmutableList)
        or "Add" or "AddRange" or "AsSpan" or "AsMemory" or "AsReadOnly" or "GetEnumerator" or "CopyTo";

    private bool HasNoOrder(BaseObjectCreationExpressionSyntax creation) =>
        semantics.GetTypeInfo(creation, cancellation).Type is { TypeKind: not TypeKind.Error } type
        && type.ElementType() is not null
        && !type.HasOrder();

    private static INamespaceSymbol RootOf(INamespaceSymbol container)
    {
        while (container is { ContainingNamespace.IsGlobalNamespace: false })
        {
            container = container.ContainingNamespace;
        }

        return container;
    }
}
