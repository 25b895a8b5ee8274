using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.Language.Schema;

namespace Percl.CSharp.Declarations;

/// <summary>The commands of one symbol of the runtime library.</summary>
internal sealed class RuntimeCommands
{
    private readonly Lazy<LanguageSchema> _language;

    public RuntimeCommands(IAssemblySymbol runtime)
    {
        _language = new Lazy<LanguageSchema>(() => Read(runtime));
    }

    /// <summary>Gets the types that were asked for, none of them generic.</summary>
    public ConcurrentDictionary<INamedTypeSymbol, ParsedCommand?> Parsed { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Gets what PerCL has, as the library declares it.</summary>
    public LanguageSchema Language => _language.Value;

    private LanguageSchema Read(IAssemblySymbol runtime) => new(
        runtime.GlobalNamespace.GetNamespaceMembers()
            .Where(static container => container.Name == WellKnownNames.Namespace)
            .SelectMany(static container => container.GetTypeMembers())
            .Where(static type => type.IsCommand())
            .Select(type =>
                Parsed.GetOrAdd(type, static key => CommandParser.Parse(key, CancellationToken.None))?.Schema)
            .OfType<CommandSchema>());
}
