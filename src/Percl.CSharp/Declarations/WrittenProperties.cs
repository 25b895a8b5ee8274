using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Declarations;

/// <summary>
/// Provides the properties of a compilation that are written: those of marked types, and those that marked types
/// inherit.
/// </summary>
public sealed class WrittenProperties
{
    private static readonly ConditionalWeakTable<Compilation, WrittenProperties> Known = new();

    private readonly Lazy<HashSet<ISymbol>> _properties;
    private readonly Lazy<HashSet<ISymbol>> _types;

    private WrittenProperties(Compilation compilation)
    {
        var marked = new Lazy<INamedTypeSymbol[]>(() =>
            [.. compilation.Assembly.GlobalNamespace.AllTypes().Where(static type => type.IsMarked())]);
        _properties = new Lazy<HashSet<ISymbol>>(() => Collect(marked.Value.SelectMany(Of)));
        _types = new Lazy<HashSet<ISymbol>>(() => Collect(marked.Value.SelectMany(static type => type.SelfAndBases())));
    }

    /// <summary>Returns the properties of a compilation.</summary>
    public static WrittenProperties Of(Compilation compilation) =>
        Known.GetValue(compilation, static key => new WrittenProperties(key));

    /// <summary>Determines whether the property is written.</summary>
    public bool Contain(IPropertySymbol property) => _properties.Value.Contains(property.OriginalDefinition);

    /// <summary>Determines whether the type is marked, or a marked type derives from it.</summary>
    public bool AreOf(INamedTypeSymbol type) => _types.Value.Contains(type.OriginalDefinition);

    private static IEnumerable<IPropertySymbol> Of(INamedTypeSymbol type) =>
        ScriptParser.IsDeclared(type) ? ScriptParser.FindCommands(type) : PropertyFinder.Public(type);

    private static HashSet<ISymbol> Collect(IEnumerable<ISymbol> symbols) =>
        new(symbols.Select(static symbol => symbol.OriginalDefinition), SymbolEqualityComparer.Default);
}
