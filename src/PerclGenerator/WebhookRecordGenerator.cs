using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using PerclGenerator.Emitting;

namespace PerclGenerator;

/// <summary>Generates, for the runtime library alone, the JSON converter attributes of webhooks.</summary>
/// <remarks>
/// The generator of System.Text.Json does not see the converter, so the library's own context reads the fields of the
/// records.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class WebhookRecordGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var records = context.SyntaxProvider.ForAttributeWithMetadataName(
                WellKnownNames.WebhookRecordAttributeMetadata,
                static (node, _) => node is RecordDeclarationSyntax,
                static (marked, _) =>
                    marked.TargetSymbol.ContainingAssembly.HasAttributeOfKind(WellKnownNames.ReadableAttribute)
                    ? marked.TargetSymbol.Name
                    : null)
            .Where(static name => name is not null)
            .Select(static (name, _) => name!)
            .Collect();

        context.RegisterSourceOutput(records, static (output, all) =>
        {
            if (!all.IsEmpty)
            {
                output.AddSource(
                    "Percl.WebhookRecords.g.cs", SourceText.From(WebhookRecordEmitter.Emit(all), Encoding.UTF8));
            }
        });
    }
}
