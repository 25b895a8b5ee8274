using Microsoft.CodeAnalysis;
using Percl.CSharp.Spelling;

namespace Percl.CSharp.Symbols;

/// <summary>Answers how a list of a type behaves where elements are added.</summary>
internal static class ListTypes
{
    /// <summary>Whether elements of the list are never removed: a script only grows.</summary>
    public static bool OnlyGrows(ITypeSymbol list) => list.IsPercl(WellKnownNames.RuntimeScript);

    /// <summary>Whether <c>Add</c> of the list does nothing but adding. Derived types may do anything.</summary>
    public static bool IsOrdinary(ITypeSymbol list) => OnlyGrows(list)
        || list.Is("System.Collections.Generic", "List")
        || list.Is("System.Collections.Generic", "IList")
        || list.Is("System.Collections.Generic", "ICollection");

    /// <summary>
    /// Whether a list of the type holds the elements that are added, in their order: a type of the framework, or one
    /// that derives from <c>List</c> and adds as <c>List</c> does.
    /// </summary>
    public static bool TakesAsGiven(ITypeSymbol list) =>
        list is not INamedTypeSymbol { TypeKind: not TypeKind.Interface } type
        || OnlyGrows(type)
        || type.ContainingNamespace.IsRootedIn(nameof(System))
        || (type.FindAttribute("System.Runtime.CompilerServices", "CollectionBuilderAttribute") is null
            && type.SelfAndBases().FirstOrDefault(static known => !known.GetMembers("Add").IsEmpty) is { } adding
            && adding.Is("System.Collections.Generic", "List"));

    /// <summary>Whether nobody who has the list can change it.</summary>
    public static bool IsReadOnly(ITypeSymbol list) =>
        list.Is("System.Collections.Immutable", "ImmutableArray")
        || list.Is("System.Collections.Immutable", "ImmutableList")
        || (list.TypeKind == TypeKind.Interface
            && list.ContainingNamespace?.Name == "Generic"
            && list.Name.StartsWith("IReadOnly", StringComparison.Ordinal));

    /// <summary>
    /// Whether a list of the type holds exactly the elements of the expression that makes it, in their order.
    /// </summary>
    public static bool KeepsElements(ITypeSymbol list) =>
        list is IArrayTypeSymbol
        || (list.TypeKind == TypeKind.Interface
            && list.ContainingNamespace.ToDisplayString() == "System.Collections.Generic"
            && list.HasOrder())
        || list.Is("System.Collections.Generic", "List")
        || list.Is("System.Collections.Immutable", "ImmutableArray");
}
