using Microsoft.CodeAnalysis;
using PerclGenerator.Caching;
using PerclGenerator.Emitting;
using PerclGenerator.Lowering;

namespace PerclGenerator;

/// <summary>Generates the members that write types marked <c>[PerclCommand]</c> as PerCL.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CommandGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => DeclarationGenerator.Register(
        context,
        Marker.Command,
        static (type, _, cancellation) => DeclarationLowering.LowerCommand(type, cancellation),
        CommandEmitter.Emit);
}
