using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Endpoints;

/// <summary>
/// Determines whether an application may have endpoints whose names do not stand in its code: another assembly maps
/// them, or code makes their names.
/// </summary>
internal sealed class UnseenEndpoints(Compilation compilation)
{
    private const string Library = "Percl.AspNetCore";

    /// <summary>The base of types that make URLs of endpoints.</summary>
    private const string UrlMaker = "LinkGenerator";

    /// <summary>The parts of the names with which code names endpoints by itself.</summary>
    private static readonly string[] OwnNames =
    [
        "IEndpointNameMetadata", "IRouteNameMetadata", "IRouteTemplateProvider", "HttpMethodAttribute",
        "HttpPostAttribute", "RouteAttribute", "AttributeRouteModel", "SelectorModel", "EndpointDataSource",
        "RouteEndpointBuilder", "DynamicRouteValueTransformer", "IEndpointAddressScheme",
        "AddApplicationPart", "ApplicationPartManager", "IStartupFilter", UrlMaker,
    ];

    /// <summary>The types of tests that have no endpoints of their own.</summary>
    private static readonly string[] TestTypes = ["TestUrls", "WebApplicationFactory"];

    /// <summary>The methods that map the controllers and pages of all assemblies.</summary>
    private static readonly string[] MapsAll =
    [
        "MapControllers", "MapControllerRoute", "MapDefaultControllerRoute", "MapAreaControllerRoute", "MapRazorPages",
    ];

    /// <summary>The types of values that map endpoints, as code names them.</summary>
    private static readonly string[] Builders =
        ["WebApplication", "EndpointRouteBuilder", "RouteGroupBuilder", "IApplicationBuilder", "RouteHandlerBuilder"];

    /// <summary>The methods whose lambdas get builders without naming their types.</summary>
    private static readonly string[] GiveBuilders = ["UseEndpoints", ".Configure("];

    /// <summary>
    /// The words of code that loads assemblies. Only such an assembly can have types that derive from an application's.
    /// </summary>
    private static readonly string[] Loads =
    [
        "Assembly.Load", "LoadFrom", "LoadFile", "AssemblyLoadContext", "AppDomain", "GetReferencedAssemblies",
        "DependencyContext", "FromApplicationDependencies",
    ];

    private readonly Dictionary<IAssemblySymbol, bool> _mayMap = new(SymbolEqualityComparer.Default);
    private readonly Lazy<bool> _mayBeDerivedFrom = new(() =>
        !IsApplication(compilation)
        || compilation.SyntaxTrees.Any(static tree => EndpointSyntax.Of(tree).FindNames(Loads).Any()));

    /// <summary>
    /// Determines whether there may be such an endpoint, besides those of <see cref="AreMappedElsewhere"/>.
    /// </summary>
    public bool MayExist() =>
        !IsApplication(compilation)
        || Others.Any(static other => References(other, static name => name == Library))
        || Files.Any(file => file.Syntax.FindNames(OwnNames).Any(MakesNames)
            || file.Syntax.FindNames(TestTypes).Any(name =>
                Array.IndexOf(TestTypes, name.Identifier.ValueText) >= 0 && IsOfOthers(name)));

    /// <summary>Determines whether the code lets another assembly map endpoints, or code that is not known.</summary>
    public bool AreMappedElsewhere() =>
        (Files.Any(static file => file.Syntax.FindNames(MapsAll).Any())
            && Others.Any(static other => !IsOfDocuments(other) && References(other, IsOfMvc)))
        || AreGivenAway(BuilderFiles(Files.ToArray()).ToArray());

    private bool AreGivenAway(SyntaxTree[] files)
    {
        var functions = new HandedFunctions(compilation, tree => Array.IndexOf(files, tree) >= 0);
        return Array.Exists(
            files, tree => new GivenBuilders(compilation.GetSemanticModel(tree), functions, IsUnseen).Exist());
    }

    /// <summary>Determines whether code names endpoints by itself with what a name stands for.</summary>
    private bool MakesNames(SimpleNameSyntax name) => IsOfOthers(name)
        // It makes the URLs of other endpoints where it is not derived from.
        && (name.Identifier.ValueText != UrlMaker || name.FirstAncestorOrSelf<BaseTypeSyntax>() is not null);

    /// <summary>Determines whether a name is not that of something in the project itself.</summary>
    private bool IsOfOthers(SimpleNameSyntax name) =>
        compilation.GetSemanticModel(name.SyntaxTree).GetSymbolInfo(name).Symbol is var symbol
        && symbol is not INamespaceSymbol
        && symbol?.ContainingAssembly is not ISourceAssemblySymbol;

    private IEnumerable<IAssemblySymbol> Others => compilation.SourceModule.ReferencedAssemblySymbols.Where(IsOther);

    private IEnumerable<(SyntaxTree Tree, EndpointSyntax Syntax)> Files =>
        compilation.SyntaxTrees.Select(static tree => (tree, EndpointSyntax.Of(tree)));

    private static bool IsApplication(Compilation compilation) =>
        compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication;

    private static bool IsOther(IAssemblySymbol assembly) =>
        assembly.Name is not (Library or "Percl") && !IsOfFramework(assembly.Name);

    private static bool IsOfFramework(string assembly) =>
        assembly is "System" or "mscorlib" or "netstandard"
        || assembly.StartsWith("System.", StringComparison.Ordinal)
        || assembly.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
        || assembly.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal);

    private static bool IsOfMvc(string assembly) =>
        assembly.StartsWith("Microsoft.AspNetCore.Mvc", StringComparison.Ordinal);

    private static bool References(IAssemblySymbol assembly, Func<string, bool> isSearched) => assembly.Modules.Any(
        module => module.ReferencedAssemblies.Any(reference => isSearched(reference.Name)));

    /// <summary>
    /// Determines whether the code of an assembly may map endpoints: it references routing, by itself or through
    /// another.
    /// </summary>
    private bool MayMap(IAssemblySymbol assembly)
    {
        if (!_mayMap.TryGetValue(assembly, out var mayMap))
        {
            // References have no circle, but code that does not compile may have one.
            _mayMap[assembly] = false;
            mayMap = References(assembly, static name => name == "Microsoft.AspNetCore.Routing" || IsOfMvc(name))
                || assembly.Modules.Any(module => module.ReferencedAssemblySymbols.Any(
                    other => IsOther(other) && MayMap(other)));
            _mayMap[assembly] = mayMap;
        }

        return mayMap;
    }

    /// <summary>
    /// Returns the files in which a builder may be given away: those that name its type, and those that use a member
    /// that one of them declares.
    /// </summary>
    private static IEnumerable<SyntaxTree> BuilderFiles((SyntaxTree Tree, EndpointSyntax Syntax)[] files)
    {
        var naming = files.Where(static file => file.Syntax.Mentions(Builders) || file.Syntax.Mentions(GiveBuilders))
            .Select(static file => file.Tree)
            .ToArray();
        string[] members =
        [
            .. naming.SelectMany(static tree => tree.GetRoot().DescendantNodes())
                .Select(NameOfBuilder)
                .OfType<string>()
                .Where(static name => name.Length > 0)
                .Distinct(),
        ];
        return files.Where(file => naming.Contains(file.Tree) || file.Syntax.Mentions(members))
            .Select(static file => file.Tree);
    }

    /// <summary>Returns the name of a member whose value may be a builder; null for any other.</summary>
    private static string? NameOfBuilder(SyntaxNode node)
    {
        return node switch
        {
            MethodDeclarationSyntax method when IsBuilder(method.ReturnType) => method.Identifier.ValueText,
            PropertyDeclarationSyntax property when IsBuilder(property.Type) => property.Identifier.ValueText,
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: FieldDeclarationSyntax } field } one
                when IsBuilder(field.Type) => one.Identifier.ValueText,
            _ => null,
        };

        static bool IsBuilder(TypeSyntax type) =>
            type.ToString() is var name && Array.Exists(Builders, word => name.Contains(word));
    }

    /// <summary>Determines whether the code of a member is not that of the project or of the framework.</summary>
    private bool IsUnseen(ISymbol? symbol) => symbol switch
    {
        null => true,
        IMethodSymbol { MethodKind: MethodKind.DelegateInvoke } => true,
        { ContainingAssembly: ISourceAssemblySymbol, ContainingType: var type } =>
            // An assembly that sees the type may derive another from it.
            (symbol.IsAbstract || symbol.IsVirtual || symbol.IsOverride)
            && type.SelfAndContainers().All(static part => part.DeclaredAccessibility == Accessibility.Public)
            && _mayBeDerivedFrom.Value,
        { ContainingAssembly: { } assembly } => IsOther(assembly) && MayMap(assembly) && !IsMiddleware(symbol),
        _ => true,
    };

    /// <summary>
    /// Determines whether a method is known to map no endpoint that an application may ask for. Others that take an
    /// <c>IApplicationBuilder</c> may: <c>UseFastEndpoints</c> does.
    /// </summary>
    private static bool IsMiddleware(ISymbol symbol) =>
        symbol is IMethodSymbol method
        && IsOfDocuments(symbol.ContainingAssembly)
        && method.Name.StartsWith("Use", StringComparison.Ordinal)
        && (method.ReducedFrom ?? method).Parameters is [{ Type: var type }, ..]
        && type.Is("Microsoft.AspNetCore.Builder", "IApplicationBuilder");

    /// <summary>Determines whether an assembly is one that documents endpoints, and has none with names.</summary>
    private static bool IsOfDocuments(IAssemblySymbol assembly) =>
        assembly.Name.StartsWith("Swashbuckle.AspNetCore.", StringComparison.Ordinal)
        || assembly.Name == "NSwag.AspNetCore";
}
