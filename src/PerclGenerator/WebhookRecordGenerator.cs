using Microsoft.CodeAnalysis;
using Percl.CSharp.Spelling;
using PerclGenerator.Emitting;
using PerclGenerator.Model;

namespace PerclGenerator;

/// <summary>Generates, for the runtime library alone, the table of webhooks and parts of their records.</summary>
/// <remarks>
/// System.Text.Json's generator does not see this output, so that the library's own JSON context reads the fields of
/// the records.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class WebhookRecordGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => LibraryGenerator.Register(
        context,
        WellKnownNames.WebhookRecordAttributeMetadata,
        static (marked, _) => Parse(marked),
        "Percl.WebhookRecords.g.cs",
        static records => WebhookRecordEmitter.Emit(records));

    private static WebhookRecord Parse(GeneratorAttributeSyntaxContext marked) => new(
        marked.TargetSymbol.Name,
        marked.Attributes[0].ConstructorArguments is [{ Value: string name }] ? name : null,
        marked.Attributes[0].NamedArguments is [{ Value.Value: string alias }] ? alias : null);
}
