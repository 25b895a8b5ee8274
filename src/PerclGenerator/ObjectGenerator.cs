using Microsoft.CodeAnalysis;
using Percl.CSharp.Spelling;
using PerclGenerator.Emitting;
using PerclGenerator.Lowering;

namespace PerclGenerator;

/// <summary>Generates the members that write types marked <c>[PerclObject]</c> as PerCL.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ObjectGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => DeclarationGenerator.Register(
        context,
        WellKnownNames.ObjectAttributeMetadata,
        static (marked, cancellation) =>
            DeclarationLowering.LowerCommand((INamedTypeSymbol)marked.TargetSymbol, cancellation),
        CommandEmitter.Emit);
}
