using Microsoft.CodeAnalysis;
using PerclGenerator.Emitting;
using PerclGenerator.Parsing;

namespace PerclGenerator;

/// <summary>Generates, for the runtime library alone, the table of the commands that it reads.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CommandTableGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => LibraryGenerator.Register(
        context,
        KnownNames.CommandAttributeMetadata,
        static (marked, cancellation) =>
            CommandParser.ParseDeclaration((INamedTypeSymbol)marked.TargetSymbol, cancellation),
        "Percl.CommandTable.g.cs",
        static commands => CommandTableEmitter.Emit(commands));
}
