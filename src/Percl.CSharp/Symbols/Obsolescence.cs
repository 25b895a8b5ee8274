using Microsoft.CodeAnalysis;

namespace Percl.CSharp.Symbols;

/// <summary>Finds obsolete members, whose use the compiler reports.</summary>
internal static class Obsolescence
{
    /// <summary>
    /// Determines whether the property, its getter, or a property that it overrides is obsolete. Obsolete members may
    /// use each other without a diagnostic.
    /// </summary>
    public static bool IsObsolete(this IPropertySymbol property)
    {
        for (var current = property; current is not null; current = current.OverriddenProperty)
        {
            if (Find(current) is not null || (current.GetMethod is { } getter && Find(getter) is not null))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Determines whether a use of the symbol is an error, because the symbol or a containing type is obsolete.
    /// </summary>
    public static bool IsForbidden(this ISymbol symbol) =>
        Find(symbol)?.ConstructorArguments is [_, { Value: true }] || symbol.ContainingType?.IsForbidden() == true;

    private static AttributeData? Find(ISymbol symbol) => symbol.FindAttribute("System", nameof(ObsoleteAttribute));
}
