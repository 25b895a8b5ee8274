using Microsoft.CodeAnalysis;

namespace PerclGenerator.Parsing;

/// <summary>Finds the properties of a type that count, those of its base types first.</summary>
internal static class PropertyFinder
{
    /// <summary>The properties that are attributes of a command: those that others can read.</summary>
    public static IReadOnlyList<IPropertySymbol> Public(INamedTypeSymbol type) =>
        Find(type, static property =>
            property.DeclaredAccessibility == Accessibility.Public
            && property.GetMethod is { DeclaredAccessibility: Accessibility.Public });

    /// <summary>
    /// The properties of a script, whoever can read them: a command that is private runs like any other.
    /// </summary>
    public static IReadOnlyList<IPropertySymbol> All(INamedTypeSymbol type) =>
        Find(type, property =>
            property.DeclaredAccessibility != Accessibility.Private
            || SymbolEqualityComparer.Default.Equals(property.ContainingType, type));

    private static List<IPropertySymbol> Find(INamedTypeSymbol type, Func<IPropertySymbol, bool> counts)
    {
        var found = new List<IPropertySymbol>();
        foreach (var declaring in type.SelfAndBases().Reverse())
        {
            foreach (var member in declaring.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: not null } property
                    && property.ExplicitInterfaceImplementations.IsEmpty
                    && property.CanBeReferencedByName
                    && counts(property)
                    && !JsonNames.Ignores(property))
                {
                    Add(property, found);
                }
            }
        }

        return found;
    }

    /// <summary>A property that overrides or hides another stands where that stood.</summary>
    private static void Add(IPropertySymbol property, List<IPropertySymbol> found)
    {
        var hidden = found.FindIndex(other => other.Name == property.Name);
        if (hidden < 0)
        {
            found.Add(property);
        }
        else
        {
            found[hidden] = property;
        }
    }
}
