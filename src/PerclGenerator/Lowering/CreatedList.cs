using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Symbols;

namespace PerclGenerator.Lowering;

/// <summary>A list that an expression creates from its elements, so that it need not be created.</summary>
/// <param name="Elements">The elements in order.</param>
/// <param name="ElementType">The type to which each is converted.</param>
internal sealed record CreatedList(IReadOnlyList<ExpressionSyntax> Elements, ITypeSymbol ElementType)
{
    /// <summary>
    /// The list; null where that is not all which the expression does, or where a list of <paramref name="type"/> may
    /// hold something else.
    /// </summary>
    public static CreatedList? Find(
        ExpressionSyntax expression, ITypeSymbol type, SemanticModel semantics, CancellationToken cancellation)
    {
        var list = type.WithoutNullable();
        if (!IsPlain(list) || FindElements(expression) is not { } elements)
        {
            return null;
        }

        // An array may be of other elements than the list as which it is used.
        var created = expression is CollectionExpressionSyntax
            ? list
            : semantics.GetTypeInfo(expression, cancellation).Type;
        return created?.ElementType() is { } element ? new CreatedList(elements, element) : null;
    }

    private static IReadOnlyList<ExpressionSyntax>? FindElements(ExpressionSyntax expression) => expression switch
    {
        CollectionExpressionSyntax collection =>
            collection.Elements.All(static element => element is ExpressionElementSyntax)
                ? [.. collection.Elements.Select(static element => ((ExpressionElementSyntax)element).Expression)]
                : null,
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        ImplicitArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        _ => null,
    };

    /// <summary>Whether a list of that type holds what was put into it, in that order.</summary>
    private static bool IsPlain(ITypeSymbol type) =>
        type is IArrayTypeSymbol
        || (type.TypeKind == TypeKind.Interface
            && type.ContainingNamespace.ToDisplayString() == "System.Collections.Generic"
            && type.HasOrder())
        || type.Is("System.Collections.Generic", "List")
        || type.Is("System.Collections.Immutable", "ImmutableArray");
}
