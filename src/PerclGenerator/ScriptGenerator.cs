using Microsoft.CodeAnalysis;
using Percl.CSharp.Spelling;
using PerclGenerator.Caching;
using PerclGenerator.Emitting;
using PerclGenerator.Lowering;
using PerclGenerator.Model;

namespace PerclGenerator;

/// <summary>Generates the members that write types marked <c>[PerclScript]</c> as PerCL.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ScriptGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => DeclarationGenerator.Register(
        context, WellKnownNames.ScriptAttributeMetadata, Parse, ScriptEmitter.Emit);

    private static ScriptDeclaration? Parse(GeneratorAttributeSyntaxContext marked, CancellationToken cancellation)
    {
        var (node, compilation) = (marked.TargetNode, marked.SemanticModel.Compilation);
        return ScriptCache.Get(node, (INamedTypeSymbol)marked.TargetSymbol, compilation, Lower, cancellation);

        ScriptDeclaration? Lower()
        {
            var lowered = LoweredCompilation.Of(compilation);
            return lowered.GetSemanticModel(node.SyntaxTree).GetDeclaredSymbol(node, cancellation)
                is INamedTypeSymbol type
                    ? DeclarationLowering.LowerScript(type, lowered, cancellation)
                    : null;
        }
    }
}
