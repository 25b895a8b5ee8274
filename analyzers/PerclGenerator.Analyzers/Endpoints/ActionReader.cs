using Microsoft.CodeAnalysis;
using Percl.CSharp.Symbols;

namespace PerclGenerator.Analyzers;

/// <summary>Finds out whether a method is an action of a controller, and what it is said to produce.</summary>
internal sealed class ActionReader(EndpointTypes types)
{
    private const string Mvc = "Microsoft.AspNetCore.Mvc";

    private static readonly string[] OpenFilters =
        ["TypeFilterAttribute", "ServiceFilterAttribute", "MiddlewareFilterAttribute"];

    /// <summary>Returns whether requests reach the method, and its return value is written unchanged.</summary>
    public bool Answers(IMethodSymbol method) => IsAction(method) && !MayBeFiltered(method);

    /// <summary>Returns whether a filter may make something else of what the method returns.</summary>
    public bool MayBeFiltered(IMethodSymbol method) => types.IsController(method.ContainingType)
        && (types.HasFiltersOfAllActions
            || method.GetAttributes().Any(IsFilter)
            || method.ContainingType.SelfAndBases().Any(static type =>
                type.GetAttributes().Any(IsFilter) || IsFilter(type)));

    /// <summary>
    /// Returns whether what the method returns is said to be JSON: a string becomes a string in JSON then.
    /// </summary>
    public static bool ProducesJson(IMethodSymbol method) =>
        method.ContainingType.SelfAndBases().Prepend<ISymbol>(method)
            .Select(static symbol => symbol.FindAttribute(Mvc, "ProducesAttribute"))
            .FirstOrDefault(static produces => produces is not null)
            ?.ConstructorArguments is [{ Value: string first }, { Kind: TypedConstantKind.Array, Values: var others }]
        && others.Select(static other => other.Value as string).Prepend(first)
            .All(static type => type?.Contains("json") == true);

    private bool IsAction(IMethodSymbol method) =>
        method is
        {
            DeclaredAccessibility: Accessibility.Public,
            MethodKind: MethodKind.Ordinary,
            IsStatic: false,
            IsGenericMethod: false,
            ContainingType: { DeclaredAccessibility: Accessibility.Public, ContainingType: null } type,
        }
        && types.IsController(type)
        && (type.IsAbstract || !type.IsGenericType)
        && !type.SelfAndBases().Any(static known => known.FindAttribute(Mvc, "NonControllerAttribute") is not null)
        && !Declarations(method).Any(static declared => declared.FindAttribute(Mvc, "NonActionAttribute") is not null
            || declared.ContainingType.SpecialType == SpecialType.System_Object
            || EndpointTypes.IsOfAspNetCore(declared));

    /// <summary>The method and those that it overrides.</summary>
    private static IEnumerable<IMethodSymbol> Declarations(IMethodSymbol method)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            yield return current;
        }
    }

    /// <summary>
    /// Returns whether an attribute is a filter of which it is not known that it leaves results alone.
    /// </summary>
    private static bool IsFilter(AttributeData attribute) => attribute.AttributeClass is { } type
        && type.AllInterfaces.Any(static known => known.Is(Mvc + ".Filters", "IFilterMetadata"))
        && (!EndpointTypes.IsOfAspNetCore(type) || Array.IndexOf(OpenFilters, type.Name) >= 0);

    /// <summary>Returns whether a controller is a filter of its own actions.</summary>
    private static bool IsFilter(INamedTypeSymbol controller) => !EndpointTypes.IsOfAspNetCore(controller)
        && controller.GetMembers().Any(static member =>
            member.Name.StartsWith("OnActionExecut", StringComparison.Ordinal)
            || member.Name.StartsWith("OnResultExecut", StringComparison.Ordinal));
}
