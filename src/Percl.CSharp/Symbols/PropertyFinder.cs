using Microsoft.CodeAnalysis;

namespace Percl.CSharp.Symbols;

/// <summary>Finds the written properties of a type, those of its base types first.</summary>
internal static class PropertyFinder
{
    /// <summary>Returns the properties that are attributes of a command: those with a public getter.</summary>
    public static IReadOnlyList<IPropertySymbol> Public(INamedTypeSymbol type) =>
        Find(type, static property =>
            property.DeclaredAccessibility == Accessibility.Public
            && property.GetMethod is { DeclaredAccessibility: Accessibility.Public });

    /// <summary>
    /// Returns the properties that a script itself can read, whatever their accessibility: a private command runs like
    /// any other.
    /// </summary>
    public static IReadOnlyList<IPropertySymbol> All(INamedTypeSymbol type) =>
    [
        .. Find(type, property => property.GetMethod!.IsUsableIn(type))
            .Where(property => PropertyAccess.Find(property, type) is not null),
    ];

    private static List<IPropertySymbol> Find(INamedTypeSymbol type, Func<IPropertySymbol, bool> counts)
    {
        var found = new List<IPropertySymbol>();
        foreach (var declaring in type.SelfAndBases().Reverse())
        {
            foreach (var member in declaring.GetMembers())
            {
                if (member is not IPropertySymbol { IsStatic: false, IsIndexer: false } property
                    || !property.ExplicitInterfaceImplementations.IsEmpty
                    || !property.CanBeReferencedByName)
                {
                    continue;
                }

                if (JsonIgnoring.Ignores(property))
                {
                    Remove(property, type, found);
                }
                else if (property.GetMethod is not null && counts(property))
                {
                    Add(property, found);
                }
            }
        }

        return found;
    }

    /// <summary>Removes a property that is ignored, and the property that it overrides or hides.</summary>
    private static void Remove(IPropertySymbol property, INamedTypeSymbol type, List<IPropertySymbol> found)
    {
        if (property.IsUsableIn(type))
        {
            found.RemoveAll(other => other.Name == property.Name);
        }
    }

    /// <summary>Adds a property. One that overrides or hides another takes the position of the other.</summary>
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
