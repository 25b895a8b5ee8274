using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Expressions;

/// <summary>Finds the types of target-typed expressions.</summary>
internal static class TargetTypes
{
    /// <summary>
    /// Returns the type of the list that an expression creates. If an element does not fit, the conversion fails and
    /// the compiler has no type. The type is then read from the surrounding code.
    /// </summary>
    public static ITypeSymbol? Of(ExpressionSyntax list, SemanticModel semantics, CancellationToken cancellation)
    {
        if (semantics.GetTypeInfo(list, cancellation).ConvertedType is { TypeKind: not TypeKind.Error } converted)
        {
            return converted;
        }

        return list.Parent switch
        {
            ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax
                or BaseObjectCreationExpressionSyntax =>
                semantics.GetTypeInfo(list.Parent, cancellation).Type,
            CastExpressionSyntax cast => semantics.GetTypeInfo(cast.Type, cancellation).Type,
            AssignmentExpressionSyntax assignment => semantics.GetTypeInfo(assignment.Left, cancellation).Type,
            EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration },
            } => semantics.GetTypeInfo(declaration.Type, cancellation).Type,
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } =>
                semantics.GetTypeInfo(property.Type, cancellation).Type,
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } =>
                semantics.GetTypeInfo(property.Type, cancellation).Type,
            _ => null,
        };
    }

    /// <summary>
    /// Returns the type of a new object. The oldest supported compiler has none for <c>new()</c> in a collection
    /// expression; the type is then that of the elements.
    /// </summary>
    public static ITypeSymbol? Of(
        BaseObjectCreationExpressionSyntax creation, SemanticModel semantics, CancellationToken cancellation)
    {
        var type = semantics.GetTypeInfo(creation, cancellation).Type;
        return type is null or IErrorTypeSymbol
            && creation is { Parent: ExpressionElementSyntax { Parent: CollectionExpressionSyntax collection } }
            ? Of(collection, semantics, cancellation)?.ElementType()
            : type;
    }
}
