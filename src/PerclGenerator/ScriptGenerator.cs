using Microsoft.CodeAnalysis;
using PerclGenerator.Emitting;
using PerclGenerator.Parsing;

namespace PerclGenerator;

/// <summary>Generates how types that are marked <c>[PerclScript]</c> become PerCL.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ScriptGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => DeclarationGenerator.Register(
        context, KnownNames.ScriptAttributeMetadata, ScriptParser.ParseDeclaration, ScriptEmitter.Emit);
}
