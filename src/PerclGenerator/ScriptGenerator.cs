using Microsoft.CodeAnalysis;
using Percl.Language.Collections;
using PerclGenerator.Caching;
using PerclGenerator.Emitting;
using PerclGenerator.Lowering;
using PerclGenerator.Model;

namespace PerclGenerator;

/// <summary>Generates the members that write types marked <c>[PerclScript]</c> as PerCL.</summary>
/// <remarks>
/// An attribute provider would bind every marked type after every edit. The cache binds only what it lowers again.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ScriptGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var scripts = context.CompilationProvider
            .Select(static (compilation, cancellation) => new EquatableArray<ScriptDeclaration>(
                new ScriptCache(
                    compilation,
                    (type, lowered) => DeclarationLowering.LowerScript(type, lowered, cancellation),
                    cancellation).FindAll()))
            .WithTrackingName(TrackingNames.Declarations);
        DeclarationGenerator.RegisterOutput(context, scripts, ScriptEmitter.Emit);
    }
}
