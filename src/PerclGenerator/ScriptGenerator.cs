using Microsoft.CodeAnalysis;
using PerclGenerator.Compiling;
using PerclGenerator.Emitting;
using PerclGenerator.Model;
using PerclGenerator.Parsing;

namespace PerclGenerator;

/// <summary>Generates how types that are marked <c>[PerclScript]</c> become PerCL.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ScriptGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => DeclarationGenerator.Register(
        context, KnownNames.ScriptAttributeMetadata, Parse, ScriptEmitter.Emit);

    private static ScriptDeclaration? Parse(GeneratorAttributeSyntaxContext marked, CancellationToken cancellation)
    {
        var (type, compilation) = ((INamedTypeSymbol)marked.TargetSymbol, marked.SemanticModel.Compilation);
        return ScriptMemory.Get(
            marked.TargetNode, type, compilation, () => ScriptParser.ParseDeclaration(type, compilation, cancellation), cancellation);
    }
}
