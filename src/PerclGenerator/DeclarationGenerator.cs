using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Percl.Language.Collections;
using PerclGenerator.Model;
using PerclGenerator.Naming;

namespace PerclGenerator;

/// <summary>
/// Registers the pipeline from a marked type to a file. The generator reports no diagnostics; the analyzers do.
/// </summary>
internal static class DeclarationGenerator
{
    /// <summary>Registers the pipeline from an attribute to generated files.</summary>
    /// <param name="context">The generator's context.</param>
    /// <param name="attribute">The attribute that marks the types.</param>
    /// <param name="parse">Reads a marked type; null where nothing can be generated.</param>
    /// <param name="emit">Writes the file.</param>
    public static void Register<T>(
        IncrementalGeneratorInitializationContext context,
        string attribute,
        Func<GeneratorAttributeSyntaxContext, CancellationToken, T?> parse,
        Func<T, string> emit)
        where T : class, IDeclaration, IEquatable<T>
    {
        var declarations = context.SyntaxProvider.ForAttributeWithMetadataName(
                attribute,
                static (node, _) => node is TypeDeclarationSyntax,
                parse)
            .Where(static declaration => declaration is not null)
            .Select(static (declaration, _) => declaration!)
            .WithTrackingName(TrackingNames.Declarations);

        RegisterOutput(
            context,
            declarations.Collect().Select(static (all, _) => new EquatableArray<T>(all)),
            emit);
    }

    /// <summary>Registers the output of declarations, a file for each.</summary>
    /// <param name="context">The generator's context.</param>
    /// <param name="declarations">The declarations.</param>
    /// <param name="emit">Writes the file.</param>
    public static void RegisterOutput<T>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<T>> declarations,
        Func<T, string> emit)
        where T : class, IDeclaration, IEquatable<T>
    {
        var sources = declarations
            .SelectMany(static (all, _) => HintNames.Assign(all))
            .WithTrackingName(TrackingNames.Sources);

        context.RegisterSourceOutput(sources, (output, source) =>
            output.AddSource(source.HintName, SourceText.From(emit(source.Declaration), Encoding.UTF8)));
    }
}
