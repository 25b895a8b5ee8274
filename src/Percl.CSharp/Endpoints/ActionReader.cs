using Microsoft.CodeAnalysis;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Endpoints;

/// <summary>Determines whether a method is an action of a controller, and reads its declared content types.</summary>
internal sealed class ActionReader(EndpointTypes types)
{
    private const string Mvc = "Microsoft.AspNetCore.Mvc";

    private static readonly string[] OpenFilters =
        ["TypeFilterAttribute", "ServiceFilterAttribute", "MiddlewareFilterAttribute"];

    /// <summary>Determines whether requests reach the method and its return value is written unchanged.</summary>
    public bool Answers(IMethodSymbol method) => IsAction(method) && !MayBeFiltered(method);

    /// <summary>Determines whether a filter may replace the return value of the method.</summary>
    public bool MayBeFiltered(IMethodSymbol method) => EndpointTypes.IsController(method.ContainingType)
        && (types.HasFiltersOfAllActions
            || method.GetAttributes().Any(IsFilter)
            || method.ContainingType.SelfAndBases().Any(static type =>
                type.GetAttributes().Any(IsFilter) || IsFilter(type)));

    /// <summary>
    /// Determines whether the method is declared to produce JSON: a string is then written as a JSON string.
    /// </summary>
    public static bool ProducesJson(IMethodSymbol method) =>
        method.ContainingType.SelfAndBases().Prepend<ISymbol>(method)
            .Select(static symbol => symbol.FindAttribute(Mvc, "ProducesAttribute"))
            .FirstOrDefault(static produces => produces is not null)
            ?.ConstructorArguments is [{ Value: string first }, { Kind: TypedConstantKind.Array, Values: var others }]
        && others.Select(static other => other.Value as string).Prepend(first)
            .All(static type => type?.Contains("json") == true);

    private static bool IsAction(IMethodSymbol method) =>
        method is
        {
            DeclaredAccessibility: Accessibility.Public,
            MethodKind: MethodKind.Ordinary,
            IsStatic: false,
            IsGenericMethod: false,
            ContainingType: { DeclaredAccessibility: Accessibility.Public, ContainingType: null } type,
        }
        && EndpointTypes.IsController(type)
        && (type.IsAbstract || !type.IsGenericType)
        && !type.SelfAndBases().Any(static known => known.FindAttribute(Mvc, "NonControllerAttribute") is not null)
        && !Declarations(method).Any(static declared => declared.FindAttribute(Mvc, "NonActionAttribute") is not null
            || declared.ContainingType.SpecialType == SpecialType.System_Object
            || EndpointTypes.IsOfAspNetCore(declared));

    /// <summary>Returns the method and the methods that it overrides.</summary>
    private static IEnumerable<IMethodSymbol> Declarations(IMethodSymbol method)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            yield return current;
        }
    }

    /// <summary>Determines whether an attribute is a filter that may change results.</summary>
    private static bool IsFilter(AttributeData attribute) => attribute.AttributeClass is { } type
        && type.AllInterfaces.Any(static known => known.Is(Mvc + ".Filters", "IFilterMetadata"))
        && (!EndpointTypes.IsOfAspNetCore(type) || Array.IndexOf(OpenFilters, type.Name) >= 0);

    /// <summary>Determines whether a controller is a filter of its own actions.</summary>
    private static bool IsFilter(INamedTypeSymbol controller) => !EndpointTypes.IsOfAspNetCore(controller)
        && controller.GetMembers().Any(static member =>
            member.Name.StartsWith("OnActionExecut", StringComparison.Ordinal)
            || member.Name.StartsWith("OnResultExecut", StringComparison.Ordinal));
}
