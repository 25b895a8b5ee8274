using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Declarations;

/// <summary>Finds properties whose declaration leaves them only one value.</summary>
internal static class FixedPropertyFinder
{
    /// <summary>Whether nobody can give the property another value than the literal that stands in its declaration.</summary>
    public static bool IsFixed(IPropertySymbol property, CancellationToken cancellation)
    {
        if (property is not { SetMethod: null, IsVirtual: false, IsOverride: false, IsAbstract: false }
            || property.DeclaringSyntaxReferences is not [var reference]
            || reference.GetSyntax(cancellation) is not PropertyDeclarationSyntax declaration
            || declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return false;
        }

        return declaration switch
        {
            { ExpressionBody.Expression: var value } => IsLiteral(value),
            { AccessorList.Accessors: [{ ExpressionBody.Expression: var value }] } => IsLiteral(value),
            { AccessorList.Accessors: [{ Body: null }], Initializer: var initializer } =>
                (initializer is null || IsLiteral(initializer.Value)) && !HasOwnConstructor(property.ContainingType),
            _ => false,
        };
    }

    /// <summary>A constructor may set it to what it is told.</summary>
    private static bool HasOwnConstructor(INamedTypeSymbol type) =>
        type.InstanceConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared);

    private static bool IsLiteral(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax => true,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax } => true,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var operand } =>
            IsLiteral(operand),
        _ => false,
    };
}
