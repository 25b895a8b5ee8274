using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.Language.Schema;

namespace Percl.CSharp.Declarations;

/// <summary>Provides the commands of one assembly symbol of the runtime library.</summary>
internal sealed class RuntimeCommands
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ParsedCommand?> _parsed = new(
        SymbolEqualityComparer.Default);
    private readonly Lazy<LanguageSchema> _language;

    public RuntimeCommands(IAssemblySymbol runtime)
    {
        _language = new Lazy<LanguageSchema>(() => Read(runtime));
    }

    /// <summary>Gets the language, as the library declares it.</summary>
    public LanguageSchema Language => _language.Value;

    /// <summary>
    /// Returns the declaration of a type that is not generic; null where the type is not a command or an object.
    /// </summary>
    public ParsedCommand? Find(INamedTypeSymbol type, CancellationToken cancellation) =>
        _parsed.GetOrAdd(type, key => key.DeclaresAttributes() ? CommandParser.Parse(key, cancellation) : null);

    private LanguageSchema Read(IAssemblySymbol runtime) => new(
        runtime.GlobalNamespace.GetNamespaceMembers()
            .Where(static container => container.Name == WellKnownNames.Namespace)
            .SelectMany(static container => container.GetTypeMembers())
            .Where(static type => type.IsCommand())
            .Select(type => Find(type, CancellationToken.None)?.Schema)
            .OfType<CommandSchema>());
}
