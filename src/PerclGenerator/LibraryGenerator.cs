using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Percl.CSharp.Symbols;

namespace PerclGenerator;

/// <summary>Generates one file for the runtime library alone, from all its types with a given attribute.</summary>
internal static class LibraryGenerator
{
    /// <summary>Registers the pipeline from the attribute to the file.</summary>
    /// <param name="context">The generator's context.</param>
    /// <param name="attribute">The metadata name of the attribute.</param>
    /// <param name="parse">Reads a type that has the attribute; null for a type that is not in the file.</param>
    /// <param name="hintName">The name of the file.</param>
    /// <param name="emit">Writes the file.</param>
    public static void Register<T>(
        IncrementalGeneratorInitializationContext context,
        string attribute,
        Func<GeneratorAttributeSyntaxContext, CancellationToken, T?> parse,
        string hintName,
        Func<ImmutableArray<T>, string> emit)
        where T : class, IEquatable<T>
    {
        var types = context.SyntaxProvider.ForAttributeWithMetadataName(
                attribute,
                static (node, _) => node is TypeDeclarationSyntax,
                (marked, cancellation) => marked.TargetSymbol.ContainingAssembly.HasReadableCommands()
                    ? parse(marked, cancellation)
                    : null)
            .Where(static type => type is not null)
            .Select(static (type, _) => type!)
            .Collect();

        context.RegisterSourceOutput(types, (output, all) =>
        {
            if (!all.IsEmpty)
            {
                output.AddSource(hintName, SourceText.From(emit(all), Encoding.UTF8));
            }
        });
    }
}
