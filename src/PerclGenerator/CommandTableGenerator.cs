using Microsoft.CodeAnalysis;
using Percl.CSharp.Spelling;
using PerclGenerator.Emitting;
using PerclGenerator.Lowering;

namespace PerclGenerator;

/// <summary>Generates, for the runtime library alone, the table of the commands that the library reads.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CommandTableGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => LibraryGenerator.Register(
        context,
        WellKnownNames.CommandAttributeMetadata,
        static (marked, cancellation) =>
            DeclarationLowering.LowerCommand((INamedTypeSymbol)marked.TargetSymbol, cancellation),
        "Percl.CommandTable.g.cs",
        static commands => CommandTableEmitter.Emit(commands));
}
