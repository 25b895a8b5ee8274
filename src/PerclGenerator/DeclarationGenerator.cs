using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Percl.Language.Collections;
using PerclGenerator.Caching;
using PerclGenerator.Model;
using PerclGenerator.Naming;

namespace PerclGenerator;

/// <summary>
/// Registers the pipeline from a marked type to a file. The generator reports no diagnostics; the analyzers do.
/// </summary>
internal static class DeclarationGenerator
{
    /// <summary>Registers the pipeline from marked types to generated files, one for each.</summary>
    /// <remarks>
    /// An attribute provider would bind every marked type after every edit. The cache binds only what it lowers again.
    /// </remarks>
    /// <param name="context">The generator's context.</param>
    /// <param name="marker">The attribute that marks the types.</param>
    /// <param name="lower">Lowers a marked type; null where nothing can be generated.</param>
    /// <param name="emit">Writes the file.</param>
    public static void Register<T>(
        IncrementalGeneratorInitializationContext context,
        Marker marker,
        Func<INamedTypeSymbol, Compilation, CancellationToken, T?> lower,
        Func<T, string> emit)
        where T : class, IDeclaration, IEquatable<T>
    {
        var sources = context.CompilationProvider
            .Select((compilation, cancellation) => new EquatableArray<T>(
                new DeclarationCache<T>(marker, compilation, lower, cancellation).FindAll()))
            .WithTrackingName(TrackingNames.Declarations)
            .SelectMany(static (all, _) => HintNames.Assign(all))
            .WithTrackingName(TrackingNames.Sources);

        context.RegisterSourceOutput(sources, (output, source) =>
            output.AddSource(source.HintName, SourceText.From(emit(source.Declaration), Encoding.UTF8)));
    }
}
