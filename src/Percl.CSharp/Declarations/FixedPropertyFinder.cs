using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;

namespace Percl.CSharp.Declarations;

/// <summary>Finds properties that always have one value because of their declaration.</summary>
internal static class FixedPropertyFinder
{
    /// <summary>Determines whether the property always has the literal in its declaration.</summary>
    public static bool IsFixed(IPropertySymbol property, CancellationToken cancellation) =>
        property.SetMethod is null
        && PropertyValue.Find(property, cancellation) is { } value
        && (value.Expression is null
            ? property.ContainingType.InstanceConstructors.All(static constructor => constructor.IsImplicitlyDeclared)
            : IsLiteral(value.Expression.WithoutWrapping()));

    private static bool IsLiteral(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax => true,
        PrefixUnaryExpressionSyntax
        {
            RawKind: (int)SyntaxKind.UnaryMinusExpression,
            Operand: LiteralExpressionSyntax,
        } => true,
        _ => false,
    };
}
