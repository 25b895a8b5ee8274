using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Percl.Language;
using PerclGenerator.Parsing;

namespace PerclGenerator.CSharp;

/// <summary>The commands that a compilation knows: those of the runtime library and its own.</summary>
public sealed class CommandCatalog
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ParsedCommand?> _parsed = new(SymbolEqualityComparer.Default);
    private readonly Lazy<LanguageSchema> _language;
    private readonly IAssemblySymbol _runtime;

    private CommandCatalog(IAssemblySymbol runtime)
    {
        _runtime = runtime;
        _language = new Lazy<LanguageSchema>(() => ReadLanguage(runtime));
    }

    /// <summary>What PerCL has, as the runtime library declares it.</summary>
    public LanguageSchema Language => _language.Value;

    /// <summary>The catalogue of a compilation; null where it does not reference the runtime library.</summary>
    public static CommandCatalog? Of(Compilation compilation) =>
        compilation.GetTypesByMetadataName(KnownNames.CommandAttributeMetadata) is [var attribute, ..]
            ? new CommandCatalog(attribute.ContainingAssembly)
            : null;

    /// <summary>What a type declares of a command, or of an object in one; null where it declares neither.</summary>
    public ParsedCommand? Find(ITypeSymbol? type, CancellationToken cancellation)
    {
        if (type is not INamedTypeSymbol named)
        {
            return null;
        }

        return _parsed.GetOrAdd(named, key => key.DeclaresAttributes() ? CommandParser.Parse(key, cancellation) : null);
    }

    /// <summary>Whether it is part of the runtime library.</summary>
    public bool IsOfRuntime(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _runtime);

    private LanguageSchema ReadLanguage(IAssemblySymbol runtime)
    {
        var commands = runtime.GlobalNamespace.GetNamespaceMembers()
            .Where(static container => container.Name == KnownNames.Namespace)
            .SelectMany(static container => container.GetTypeMembers())
            .Where(static type => type.IsCommand())
            .Select(type => Find(type, CancellationToken.None)?.Schema)
            .OfType<CommandSchema>();
        return new LanguageSchema(commands);
    }
}
