using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Expressions;

/// <summary>Represents the expression in a property's declaration that is its only value.</summary>
/// <param name="Expression">The expression; null where the property always has the default of its type.</param>
/// <param name="IsComputed">
/// Whether the expression is evaluated on each access; otherwise once, when the object is created.
/// </param>
internal sealed record PropertyValue(ExpressionSyntax? Expression, bool IsComputed)
{
    /// <summary>Returns the value of a property; null where the property may have another value.</summary>
    public static PropertyValue? Find(IPropertySymbol property, CancellationToken cancellation)
    {
        if (CanBeOverridden(property)
            || property.DeclaringSyntaxReferences is not [var reference]
            || reference.GetSyntax(cancellation) is not PropertyDeclarationSyntax declaration
            || declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return null;
        }

        return declaration switch
        {
            { ExpressionBody.Expression: var value } => new PropertyValue(value, IsComputed: true),
            { AccessorList.Accessors: [{ Keyword.ValueText: "get" } getter] } => getter switch
            {
                { ExpressionBody.Expression: var value } => new PropertyValue(value, IsComputed: true),
                { Body.Statements: [ReturnStatementSyntax { Expression: { } value }] } =>
                    new PropertyValue(value, IsComputed: true),
                { Body: null } when !MayBeSetByConstructor(property.ContainingType) =>
                    new PropertyValue(declaration.Initializer?.Value, IsComputed: false),
                _ => null,
            },
            _ => null,
        };
    }

    private static bool CanBeOverridden(IPropertySymbol property) =>
        property.IsVirtual
        || property.IsAbstract
        || (property.IsOverride && !property.IsSealed && !property.ContainingType.IsSealed);

    /// <summary>Determines whether the type has a constructor with code; a primary constructor has none.</summary>
    private static bool MayBeSetByConstructor(INamedTypeSymbol type) =>
        type.InstanceConstructors.Any(static constructor => constructor.DeclaringSyntaxReferences.Any(
            static reference => reference.GetSyntax() is not TypeDeclarationSyntax));
}
