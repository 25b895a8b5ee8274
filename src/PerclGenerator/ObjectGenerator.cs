using Microsoft.CodeAnalysis;
using PerclGenerator.Caching;
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
        Marker.Object,
        static (type, _, cancellation) => DeclarationLowering.LowerCommand(type, cancellation),
        CommandEmitter.Emit);
}
