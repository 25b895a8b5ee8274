using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.Language.Data;
using Percl.Language.Schema;

namespace Percl.CSharp.Declarations;

/// <summary>
/// Provides the commands of a compilation: those of the runtime library or of FreeClimb's SDK, and its own.
/// </summary>
public sealed class CommandCatalog
{
    private static readonly ConditionalWeakTable<Compilation, Lazy<CommandCatalog?>> Catalogs = new();

    /// <summary>
    /// The commands of each assembly symbol of the runtime library. The compilations of successive edits share the
    /// symbols of their references, so that the commands are parsed only once.
    /// </summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, RuntimeCommands> Runtimes = new();

    /// <summary>The commands of each assembly symbol of the SDK.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, SdkCommands> Sdks = new();

    /// <summary>The commands that each reference declares.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, CommandSchema[]> Referenced = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, ParsedCommand?> _parsed = new(
        SymbolEqualityComparer.Default);
    private readonly RuntimeCommands? _runtime;
    private readonly Compilation _compilation;
    private readonly Lazy<LanguageSchema> _knownLanguage;

    private CommandCatalog(IAssemblySymbol? runtime, Compilation compilation, bool hasSdk)
    {
        Runtime = runtime;
        HasSdk = hasSdk;
        _compilation = compilation;
        _runtime = runtime is null ? null
            : SymbolEqualityComparer.Default.Equals(runtime, compilation.Assembly) ? new RuntimeCommands(runtime)
            : Runtimes.GetValue(runtime, static key => new RuntimeCommands(key));
        _knownLanguage = new Lazy<LanguageSchema>(() => ReadKnownLanguage(compilation));
    }

    /// <summary>Gets the runtime library; null where the compilation references only the SDK.</summary>
    public IAssemblySymbol? Runtime { get; }

    /// <summary>Gets a value that indicates whether the compilation references FreeClimb's SDK.</summary>
    public bool HasSdk { get; }

    /// <summary>
    /// Gets the language, as the runtime library declares it. Without the library, it is read from the data that is
    /// made from the same declarations.
    /// </summary>
    public LanguageSchema Language => _runtime?.Language ?? LanguageData.Language;

    /// <summary>
    /// Gets the language with the commands that the compilation and its references declare: a script in JSON may use
    /// all of them.
    /// </summary>
    public LanguageSchema KnownLanguage => _knownLanguage.Value;

    /// <summary>Gets the commands that references of the compilation other than the runtime library declare.</summary>
    public IEnumerable<CommandSchema> ReferencedCommands =>
        // An assembly that does not reference the runtime library declares no commands.
        Runtime is null ? [] : _compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => !SymbolEqualityComparer.Default.Equals(assembly, Runtime) && assembly.Modules.Any(
                module => module.ReferencedAssemblies.Any(reference => reference.Name == Runtime.Name)))
            .SelectMany(static assembly => Referenced.GetValue(assembly, static key =>
                [.. DeclaredIn(key, static type => CommandParser.Parse(type, CancellationToken.None).Schema)]));

    /// <summary>
    /// Returns the catalog of a compilation; null where it references neither the runtime library nor the SDK. There is
    /// one catalog per compilation, because generators request it for each script.
    /// </summary>
    public static CommandCatalog? Of(Compilation compilation) =>
        Catalogs.GetValue(compilation, static key => new Lazy<CommandCatalog?>(() => Create(key))).Value;

    private static CommandCatalog? Create(Compilation compilation) =>
        (compilation.GetTypesByMetadataName(WellKnownNames.CommandAttributeMetadata), SdkTypes.AreIn(compilation))
            switch
        {
            ([], false) => null,
            ([], true) => new CommandCatalog(runtime: null, compilation, hasSdk: true),
            ([var attribute, ..], var hasSdk) =>
                new CommandCatalog(attribute.ContainingAssembly, compilation, hasSdk),
        };

    /// <summary>Returns the declaration of a command, or of an object in a command; null for any other type.</summary>
    public ParsedCommand? Find(ITypeSymbol? type, CancellationToken cancellation)
    {
        if (type is not INamedTypeSymbol named)
        {
            return null;
        }

        // A type argument may belong to the compilation.
        return !named.IsGenericType && IsOfRuntime(named) ? _runtime!.Find(named, cancellation)
            : named.IsOfSdk() ? FindInSdk(named)
            : _parsed.GetOrAdd(named, key => key.DeclaresAttributes() ? CommandParser.Parse(key, cancellation) : null);
    }

    /// <summary>Determines whether the symbol is part of the runtime library.</summary>
    public bool IsOfRuntime(ISymbol symbol) =>
        Runtime is not null && SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Runtime);

    private ParsedCommand? FindInSdk(INamedTypeSymbol type) => HasSdk
        ? Sdks.GetValue(type.ContainingAssembly, static _ => new SdkCommands()).Find(type)
        : null;

    private LanguageSchema ReadKnownLanguage(Compilation compilation)
    {
        var own = Runtime is null || SymbolEqualityComparer.Default.Equals(compilation.Assembly, Runtime)
            ? []
            : DeclaredIn(compilation.Assembly, type => Find(type, CancellationToken.None)?.Schema);
        return new LanguageSchema(Language.Commands.Concat(own).Concat(ReferencedCommands));
    }

    /// <summary>Returns the commands that an assembly declares.</summary>
    private static IEnumerable<CommandSchema> DeclaredIn(
        IAssemblySymbol assembly, Func<INamedTypeSymbol, CommandSchema?> parse) =>
        assembly.GlobalNamespace.AllTypes()
            .Where(static type => type.IsDeclaredCommand())
            .Select(parse)
            .OfType<CommandSchema>();
}
