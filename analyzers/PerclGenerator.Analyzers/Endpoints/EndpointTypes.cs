using Microsoft.CodeAnalysis;
using Percl.CSharp.Symbols;

namespace PerclGenerator.Analyzers;

/// <summary>Provides the types of ASP.NET Core for endpoints.</summary>
internal sealed class EndpointTypes
{
    private const string Mvc = "Microsoft.AspNetCore.Mvc";

    private readonly INamedTypeSymbol _routes;
    private readonly INamedTypeSymbol[] _results;
    private readonly INamedTypeSymbol? _controller;
    private readonly INamedTypeSymbol? _webhooks;
    private readonly Lazy<bool> _hasEndpointFilters;
    private readonly Lazy<bool> _hasFiltersOfAll;

    private EndpointTypes(INamedTypeSymbol routes, Compilation compilation)
    {
        _routes = routes;
        _results =
        [
            .. compilation.GetTypesByMetadataName("Microsoft.AspNetCore.Http.Results"),
            .. compilation.GetTypesByMetadataName("Microsoft.AspNetCore.Http.TypedResults"),
        ];
        _controller = compilation.GetTypesByMetadataName(Mvc + ".ControllerBase").FirstOrDefault();
        _webhooks = compilation
            .GetTypesByMetadataName("Microsoft.AspNetCore.Builder.PerclEndpointRouteBuilderExtensions")
            .FirstOrDefault();
        _hasEndpointFilters = new(() => Mentions(compilation, "AddEndpointFilter"));
        _hasFiltersOfAll = new(() => Mentions(compilation, ".Filters.Add"));
    }

    /// <summary>Gets a value that indicates whether the project adds filters to endpoints anywhere.</summary>
    public bool HasEndpointFilters => _hasEndpointFilters.Value;

    /// <summary>
    /// Gets a value that indicates whether the project adds filters to the actions of all controllers.
    /// </summary>
    public bool HasFiltersOfAllActions => _hasFiltersOfAll.Value;

    /// <summary>Returns the types; null where the compilation has no endpoints.</summary>
    public static EndpointTypes? Of(Compilation compilation) =>
        compilation.GetTypesByMetadataName(
            "Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions") is [var routes, ..]
            ? new EndpointTypes(routes, compilation)
            : null;

    /// <summary>
    /// Determines whether the method maps a handler of any form, as <c>MapPost(pattern, Delegate)</c> does.
    /// </summary>
    public bool MapsHandler(IMethodSymbol method) =>
        SymbolEqualityComparer.Default.Equals(method.ContainingType, _routes)
        && method.Parameters.Any(static parameter => parameter.Type is { Name: "Delegate" });

    /// <summary>Determines whether the method maps the endpoint of a webhook, as <c>MapPercl</c> does.</summary>
    public bool MapsWebhook(IMethodSymbol method) =>
        _webhooks is not null && SymbolEqualityComparer.Default.Equals(method.ContainingType, _webhooks);

    /// <summary>Determines whether the method creates a result of a minimal API.</summary>
    public bool MakesResult(IMethodSymbol method) =>
        Array.Exists(_results, type => SymbolEqualityComparer.Default.Equals(type, method.ContainingType));

    /// <summary>Determines whether the method is one of MVC's own that create results in controllers.</summary>
    public bool MakesActionResult(IMethodSymbol method) =>
        IsOfAspNetCore(method) && IsController(method.ContainingType);

    /// <summary>Determines whether the type is a controller.</summary>
    public bool IsController(INamedTypeSymbol type) =>
        _controller is not null
            && type.SelfAndBases().Any(known => SymbolEqualityComparer.Default.Equals(known, _controller));

    /// <summary>Determines whether the type is a result of MVC that a formatter writes.</summary>
    public static bool IsObjectResult(INamedTypeSymbol type) =>
        IsOfAspNetCore(type) && type.SelfAndBases().Any(static known => known.Is(Mvc, "ObjectResult"));

    /// <summary>Determines whether the type is the result of MVC that is written as JSON.</summary>
    public static bool IsJsonResult(ITypeSymbol? type) => type.Is(Mvc, "JsonResult");

    /// <summary>
    /// Determines whether a value of the type controls its own form when it is written to the response.
    /// </summary>
    public static bool IsResult(ITypeSymbol type) => type.AllInterfaces.Append(type).Any(static known =>
        known.Is("Microsoft.AspNetCore.Http", "IResult") || known.Is(Mvc, "IActionResult"));

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
