using Microsoft.CodeAnalysis;
using Percl.CSharp.Spelling;

namespace Percl.CSharp.Symbols;

/// <summary>Determines how lists of a type add elements.</summary>
internal static class ListTypes
{
    /// <summary>
    /// Determines whether a list of the type is a script: a <c>PerclScript</c>, or a collection expression where an
    /// <c>IPerclScript</c> is expected, which makes one.
    /// </summary>
    public static bool IsScript(ITypeSymbol? list) =>
        list.IsPercl(WellKnownNames.RuntimeScript) || list.IsPercl(WellKnownNames.Script);

    /// <summary>Determines whether elements of the list are never removed: a script only grows.</summary>
    public static bool OnlyGrows(ITypeSymbol list) => list.IsPercl(WellKnownNames.RuntimeScript);

    /// <summary>
    /// Determines whether <c>Add</c> of the list only adds. The method of a derived type may do anything.
    /// </summary>
    public static bool IsOrdinary(ITypeSymbol list) => OnlyGrows(list)
        || list.Is("System.Collections.Generic", "List")
        || list.Is("System.Collections.Generic", "IList")
        || list.Is("System.Collections.Generic", "ICollection");

    /// <summary>
    /// Determines whether a list of the type holds the added elements in order: a type of the framework, or a type that
    /// derives from <c>List</c> and inherits its <c>Add</c>.
    /// </summary>
    public static bool TakesAsGiven(ITypeSymbol list) =>
        list is not INamedTypeSymbol { TypeKind: not TypeKind.Interface } type
        || OnlyGrows(type)
        || type.ContainingNamespace.IsRootedIn(nameof(System))
        || (type.FindAttribute("System.Runtime.CompilerServices", "CollectionBuilderAttribute") is null
            && type.SelfAndBases().FirstOrDefault(static known => !known.GetMembers("Add").IsEmpty) is { } adding
            && adding.Is("System.Collections.Generic", "List"));

    /// <summary>Determines whether the list is immutable through the type.</summary>
    public static bool IsReadOnly(ITypeSymbol list) =>
        list.Is("System.Collections.Immutable", "ImmutableArray")
        || list.Is("System.Collections.Immutable", "ImmutableList")
        || (list.TypeKind == TypeKind.Interface
            && list.ContainingNamespace?.Name == "Generic"
            && list.Name.StartsWith("IReadOnly", StringComparison.Ordinal));

    /// <summary>
    /// Determines whether a list of the type holds exactly the elements of the expression that makes it, in order.
    /// </summary>
    public static bool KeepsElements(ITypeSymbol list) =>
        list is IArrayTypeSymbol
        || (list.TypeKind == TypeKind.Interface
            && list.ContainingNamespace.ToDisplayString() == "System.Collections.Generic"
            && list.HasOrder())
        || list.Is("System.Collections.Generic", "List")
        || list.Is("System.Collections.Immutable", "ImmutableArray");
}
