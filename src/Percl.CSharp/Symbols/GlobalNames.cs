using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Percl.CSharp.Symbols;

/// <summary>
/// Finds the types that <c>global::</c> reaches. Generated files have no <c>extern alias</c>, so that they can name no
/// other types.
/// </summary>
internal sealed class GlobalNames
{
    private static readonly ConditionalWeakTable<Compilation, GlobalNames> Known = new();

    private readonly Compilation _compilation;

    /// <summary>The assemblies that only an alias reaches; null where no reference has an alias.</summary>
    private readonly HashSet<ISymbol>? _hidden;

    private GlobalNames(Compilation compilation)
    {
        _compilation = compilation;
        if (compilation.References.All(IsGlobal))
        {
            return;
        }

        _hidden = new HashSet<ISymbol>(Find(static reference => !IsGlobal(reference)), SymbolEqualityComparer.Default);
        _hidden.ExceptWith(Find(IsGlobal));

        IEnumerable<ISymbol> Find(Func<MetadataReference, bool> counts) =>
            compilation.References.Where(counts).Select(compilation.GetAssemblyOrModuleSymbol).OfType<ISymbol>();
    }

    /// <summary>Returns the names of a compilation.</summary>
    public static GlobalNames Of(Compilation compilation) =>
        Known.GetValue(compilation, static key => new GlobalNames(key));

    /// <summary>
    /// Determines whether <c>global::</c> and the full name identify the type unambiguously. A part of the name may be
    /// missing during typing.
    /// </summary>
    public bool Reach(INamedTypeSymbol type) =>
        type.SelfAndContainers().All(static part => part.Name.Length > 0)
        && (_hidden is null || (IsVisible(type) && (IsOwn(type) || !NamesakesOf(type).Any(IsVisible))));

    private static bool IsGlobal(MetadataReference reference) =>
        reference.Properties.Aliases is var aliases
        && (aliases.IsDefaultOrEmpty || aliases.Contains(MetadataReferenceProperties.GlobalAlias));

    private bool IsVisible(INamedTypeSymbol type) =>
        type.ContainingAssembly is null || !_hidden!.Contains(type.ContainingAssembly);

    /// <summary>
    /// Determines whether the compilation itself declares the type, which takes precedence over references.
    /// </summary>
    private bool IsOwn(INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly);

    private IEnumerable<INamedTypeSymbol> NamesakesOf(INamedTypeSymbol type)
    {
        var outermost = type.SelfAndContainers().Last();
        var container = outermost.ContainingNamespace;
        var name = container.IsGlobalNamespace
            ? outermost.MetadataName
            : container.ToDisplayString() + "." + outermost.MetadataName;
        return _compilation.GetTypesByMetadataName(name).Where(other =>
            !SymbolEqualityComparer.Default.Equals(other.ContainingAssembly, type.ContainingAssembly)
            && _compilation.IsSymbolAccessibleWithin(other, _compilation.Assembly));
    }
}
