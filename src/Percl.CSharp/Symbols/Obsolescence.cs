using Microsoft.CodeAnalysis;

namespace Percl.CSharp.Symbols;

/// <summary>Finds out what the compiler reports where code uses it, since it is obsolete.</summary>
internal static class Obsolescence
{
    /// <summary>
    /// Whether the property is obsolete: itself, its getter, or one that it overrides. What is obsolete may use what is
    /// obsolete, without a report.
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

    /// <summary>Whether using the symbol is an error, as it is obsolete, or a type around it.</summary>
    public static bool IsForbidden(this ISymbol symbol) =>
        Find(symbol)?.ConstructorArguments is [_, { Value: true }] || symbol.ContainingType?.IsForbidden() == true;

    private static AttributeData? Find(ISymbol symbol) => symbol.FindAttribute("System", nameof(ObsoleteAttribute));
}
