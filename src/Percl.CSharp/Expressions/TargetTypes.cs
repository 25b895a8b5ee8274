using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Expressions;

/// <summary>Finds what an expression becomes whose type follows from where it stands.</summary>
internal static class TargetTypes
{
    /// <summary>
    /// The list that an expression builds. Where an element does not fit, the conversion fails and the compiler no
    /// longer says it, so what stands around is asked.
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
    /// What an expression creates. The oldest supported compiler does not tell it of <c>new()</c> in a collection
    /// expression; there it is the collection's element.
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
