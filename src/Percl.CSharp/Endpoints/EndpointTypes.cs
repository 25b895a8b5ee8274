using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Endpoints;

/// <summary>Provides the types of ASP.NET Core for endpoints.</summary>
internal sealed class EndpointTypes
{
    private const string Builder = "Microsoft.AspNetCore.Builder";
    private const string Http = "Microsoft.AspNetCore.Http";
    private const string Mvc = "Microsoft.AspNetCore.Mvc";

    private readonly Lazy<bool> _hasEndpointFilters;
    private readonly Lazy<bool> _hasFiltersOfAll;

    private EndpointTypes(Compilation compilation)
    {
        _hasEndpointFilters = new(() => Mentions(compilation, "AddEndpointFilter"));
        _hasFiltersOfAll = new(() => Mentions(compilation, ".Filters.Add"));
    }

    /// <summary>Gets a value that indicates whether the project adds filters to endpoints anywhere.</summary>
    public bool HasEndpointFilters => _hasEndpointFilters.Value;

    /// <summary>
    /// Gets a value that indicates whether the project adds filters to the actions of all controllers.
    /// </summary>
    public bool HasFiltersOfAllActions => _hasFiltersOfAll.Value;

    /// <summary>
    /// Returns the types; null where the compilation references no endpoints. Each keystroke makes a new compilation,
    /// so types are compared by name and none is looked up.
    /// </summary>
    public static EndpointTypes? Of(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(static name => name.Name == "Microsoft.AspNetCore.Routing")
            ? new EndpointTypes(compilation)
            : null;

    /// <summary>
    /// Determines whether the method maps a handler of any form, as <c>MapPost(pattern, Delegate)</c> does.
    /// </summary>
    public static bool MapsHandler(IMethodSymbol method) =>
        method.ContainingType.Is(Builder, "EndpointRouteBuilderExtensions")
        && method.Parameters.Any(static parameter => parameter.Type is { Name: "Delegate" });

    /// <summary>
    /// Determines whether the name is that of a method that maps a handler to another HTTP method than POST.
    /// </summary>
    public static bool IsOfOtherMethod(string name) => name is "MapGet" or "MapPut" or "MapDelete" or "MapPatch";

    /// <summary>Returns the HTTP method of such a name; null for any other name.</summary>
    public static string? MethodOf(SimpleNameSyntax? mapping) =>
        mapping?.Identifier.ValueText is { } name && IsOfOtherMethod(name)
            ? name.Substring("Map".Length).ToUpperInvariant()
            : null;

    /// <summary>Determines whether the method maps the endpoint of a webhook, as <c>MapPercl</c> does.</summary>
    public static bool MapsWebhook(IMethodSymbol method) =>
        method.ContainingType.Is(Builder, "PerclEndpointRouteBuilderExtensions");

    /// <summary>Returns the webhook that a method takes; null where it takes none, or several.</summary>
    public static INamedTypeSymbol? FindWebhook(IMethodSymbol method)
    {
        var webhooks = method.Parameters.Select(static parameter => parameter.Type)
            .OfType<INamedTypeSymbol>()
            .Where(static type => type.IsWebhook())
            .Take(2)
            .ToArray();
        return webhooks is [var only] ? only : null;
    }

    /// <summary>Determines whether the method creates the result of a script.</summary>
    public static bool MakesPerclResult(IMethodSymbol method) =>
        method.Name == "Percl" && method.ContainingType.Is("Percl.AspNetCore", "PerclResults");

    /// <summary>Determines whether the method creates a result of a minimal API.</summary>
    public static bool MakesResult(IMethodSymbol method) =>
        method.ContainingType.Is(Http, "Results") || method.ContainingType.Is(Http, "TypedResults");

    /// <summary>Determines whether the method is one of MVC's own that create results in controllers.</summary>
    public static bool MakesActionResult(IMethodSymbol method) =>
        IsOfAspNetCore(method) && IsController(method.ContainingType);

    /// <summary>Determines whether the type is a controller.</summary>
    public static bool IsController(INamedTypeSymbol type) =>
        type.SelfAndBases().Any(static known => known.Is(Mvc, "ControllerBase"));

    /// <summary>Determines whether the type is a result of MVC that a formatter writes.</summary>
    public static bool IsObjectResult(INamedTypeSymbol type) =>
        IsOfAspNetCore(type) && type.SelfAndBases().Any(static known => known.Is(Mvc, "ObjectResult"));

    /// <summary>Determines whether the type is the result of MVC that is written as JSON.</summary>
    public static bool IsJsonResult(ITypeSymbol? type) => type.Is(Mvc, "JsonResult");

    /// <summary>
    /// Determines whether a value of the type controls its own form when it is written to the response.
    /// </summary>
    public static bool IsResult(ITypeSymbol type) => type.AllInterfaces.Append(type).Any(static known =>
        known.Is(Http, "IResult") || known.Is(Mvc, "IActionResult"));

    /// <summary>Determines whether ASP.NET Core itself declares the type or the member.</summary>
    public static bool IsOfAspNetCore(ISymbol symbol)
    {
        var container = symbol.ContainingNamespace;
        while (container is { ContainingNamespace: { IsGlobalNamespace: false } outer } && outer.Name != "Microsoft")
        {
            container = outer;
        }

        return container is { Name: "AspNetCore", ContainingNamespace.Name: "Microsoft" };
    }

    /// <summary>Determines whether a source contains the string. It is called only before a report.</summary>
    private static bool Mentions(Compilation compilation, string text) =>
        compilation.SyntaxTrees.Any(tree => tree.GetText().ToString().Contains(text));
}
