using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using PerclGenerator.Emitting;
using PerclGenerator.Lowering;

namespace PerclGenerator;

/// <summary>Generates, for the runtime library alone, the table of the commands that it reads.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CommandTableGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var commands = context.SyntaxProvider.ForAttributeWithMetadataName(
                WellKnownNames.CommandAttributeMetadata,
                static (node, _) => node is TypeDeclarationSyntax,
                static (marked, cancellation) =>
                    marked.TargetSymbol.ContainingAssembly.HasAttributeOfKind(WellKnownNames.ReadableAttribute)
                    ? DeclarationLowering.LowerCommand((INamedTypeSymbol)marked.TargetSymbol, cancellation)
                    : null)
            .Where(static command => command is not null)
            .Select(static (command, _) => command!)
            .Collect();

        context.RegisterSourceOutput(commands, static (output, all) =>
        {
            if (!all.IsEmpty)
            {
                output.AddSource(
                    "Percl.CommandTable.g.cs", SourceText.From(CommandTableEmitter.Emit(all), Encoding.UTF8));
            }
        });
    }
}
