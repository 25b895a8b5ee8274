using Microsoft.CodeAnalysis;
using PerclGenerator.Emitting;
using PerclGenerator.Parsing;

namespace PerclGenerator;

/// <summary>Generates how types that are marked <c>[PerclCommand]</c> become PerCL.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CommandGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => DeclarationGenerator.Register(
        context, KnownNames.CommandAttributeMetadata, static (marked, cancellation) => CommandParser.ParseDeclaration((INamedTypeSymbol)marked.TargetSymbol, cancellation), CommandEmitter.Emit);
}
