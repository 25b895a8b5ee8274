using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PerclGenerator.Emitting;
using PerclGenerator.Parsing;

namespace PerclGenerator;

/// <summary>Generates, for the runtime library alone, what tells System.Text.Json how webhooks are read.</summary>
/// <remarks>The generator of System.Text.Json sees nothing of it, so that the library's own context reads the records' fields.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class WebhookRecordGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var records = context.SyntaxProvider.ForAttributeWithMetadataName(
                KnownNames.WebhookRecordAttributeMetadata,
                static (node, _) => node is RecordDeclarationSyntax,
                static (marked, _) => marked.TargetSymbol.ContainingAssembly.HasReadableCommands()
                    ? marked.TargetSymbol.Name
                    : null)
            .Where(static name => name is not null)
            .Select(static (name, _) => name!)
            .Collect();

        context.RegisterSourceOutput(records, static (output, all) =>
        {
            if (!all.IsEmpty)
            {
                output.AddSource("Percl.WebhookRecords.g.cs", SourceText.From(WebhookRecordEmitter.Emit(all), Encoding.UTF8));
            }
        });
    }
}
