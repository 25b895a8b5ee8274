using Microsoft.CodeAnalysis;
using Percl.CSharp.Spelling;

namespace Percl.CSharp.Symbols;

/// <summary>
/// Prints the expression with which the generated code of a type reads one of its properties, declared or inherited.
/// </summary>
internal static class PropertyAccess
{
    /// <summary>Returns the expression that reads the property; null where no expression can.</summary>
    /// <param name="property">The property.</param>
    /// <param name="type">The type that contains the expression.</param>
    public static string? Find(IPropertySymbol property, INamedTypeSymbol type)
    {
        var name = property.Name.AsIdentifier();
        var hiding = type.SelfAndBases()
            .TakeWhile(derived => !SymbolEqualityComparer.Default.Equals(derived, property.ContainingType))
            .Where(derived => derived.GetMembers(property.Name).Any(member => Hides(member, type)))
            .ToArray();
        if (hiding.Length == 0)
        {
            return "this." + name;
        }

        if (IsSeenThroughItsType(property, type))
        {
            var declaring = property.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
            return $"(({declaring})this).{name}";
        }

        // A protected member is accessible through the type itself only.
        return hiding is [var only] && SymbolEqualityComparer.Default.Equals(only, type) ? "base." + name : null;
    }

    private static bool IsSeenThroughItsType(IPropertySymbol property, INamedTypeSymbol type) =>
        property.GetMethod?.DeclaredAccessibility switch
        {
            Accessibility.Public or Accessibility.Internal => true,
            Accessibility.ProtectedOrInternal =>
                SymbolEqualityComparer.Default.Equals(property.ContainingAssembly, type.ContainingAssembly),
            _ => false,
        };

    /// <summary>Determines whether the member hides the property: any member of the same name does.</summary>
    private static bool Hides(ISymbol member, INamedTypeSymbol type) =>
        member is not IPropertySymbol { IsOverride: true } && member.IsUsableIn(type);
}
