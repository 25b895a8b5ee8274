using Microsoft.CodeAnalysis;

namespace Percl.CSharp.Symbols;

/// <summary>Finds obsolete members, whose use the compiler reports.</summary>
internal static class Obsolescence
{
    /// <summary>
    /// Whether the property is obsolete: itself, its getter, or one that it overrides. Obsolete members may use each
    /// other without a report.
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

    /// <summary>Whether using the symbol is an error, because it or a type around it is obsolete.</summary>
    public static bool IsForbidden(this ISymbol symbol) =>
        Find(symbol)?.ConstructorArguments is [_, { Value: true }] || symbol.ContainingType?.IsForbidden() == true;

    private static AttributeData? Find(ISymbol symbol) => symbol.FindAttribute("System", nameof(ObsoleteAttribute));
}
