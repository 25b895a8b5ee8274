using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Percl;
using Percl.CSharp.Declarations;
using Percl.CSharp.Spelling;

namespace PerclGenerator.Schema;

/// <summary>The commands as the runtime library declares and documents them.</summary>
internal sealed class Declarations
{
    private readonly CSharpCompilation _compilation;
    private readonly CommandCatalog _catalog;

    /// <summary>Reads the library beside which this program is built.</summary>
    public Declarations()
    {
        var library = typeof(PerclScript).Assembly.Location;
        var documentation = XmlDocumentationProvider.CreateFromFile(Path.ChangeExtension(library, ".xml"));
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path));
        _compilation = CSharpCompilation.Create(
            "Schema", references: [.. framework, MetadataReference.CreateFromFile(
                library, documentation: documentation)]);
        _catalog = CommandCatalog.Of(_compilation)!;
        Commands =
        [
            .. _catalog.Language.Commands
                .OrderBy(static command => command.Name, StringComparer.Ordinal)
                .Select(command => _compilation
                    .GetTypesByMetadataName($"{WellKnownNames.Namespace}.{command.Name}")
                    .Single())
                .Select(type => Find(type)!),
        ];
    }

    /// <summary>All commands by name.</summary>
    public IReadOnlyList<ParsedCommand> Commands { get; }

    /// <summary>Finds the declaration of a command or an object; null where the type is neither.</summary>
    public ParsedCommand? Find(ITypeSymbol type) => _catalog.Find(type, CancellationToken.None);

    /// <summary>Reads the documentation of a command, an object or a property.</summary>
    public Documentation DocumentationOf(ISymbol symbol) => Documentation.Read(symbol, _compilation);
}
