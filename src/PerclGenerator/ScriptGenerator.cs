using Microsoft.CodeAnalysis;
using PerclGenerator.Caching;
using PerclGenerator.Emitting;
using PerclGenerator.Lowering;

namespace PerclGenerator;

/// <summary>Generates the members that write types marked <c>[PerclScript]</c> as PerCL.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ScriptGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => DeclarationGenerator.Register(
        context,
        Marker.Script,
        DeclarationLowering.LowerScript,
        ScriptEmitter.Emit);
}
