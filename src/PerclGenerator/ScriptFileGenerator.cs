using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Percl.CSharp.Declarations;
using Percl.CSharp.Spelling;
using Percl.Language.Collections;
using PerclGenerator.ScriptFiles;

namespace PerclGenerator;

/// <summary>
/// Generates the members of <c>PerclFiles</c>: one for each <c>*.percl.json</c>. A file that is not a script gets none;
/// the analyzers report the reason.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ScriptFileGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var texts = context.AdditionalTextsProvider.Where(static file => ScriptFileConvention.IsScript(file.Path));

        var files = texts
            .Select(static (file, cancellation) => file.GetText(cancellation) is { } text
                ? ScriptFileParser.Parse(file.Path, text.ToString())
                : null)
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(TrackingNames.Declarations);

        // A name depends on the set of files, not on their content.
        var names = texts.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (all, _) => new ScriptFilePath(all.Left.Path, LinkOf(all.Right.GetOptions(all.Left))))
            .Collect()
            .Combine(context.AnalyzerConfigOptionsProvider.Select(static (options, _) => new ProjectOptions(
                Property(options.GlobalOptions, "RootNamespace"), Property(options.GlobalOptions, "ProjectDir"))))
            .Select(static (all, _) => ScriptFileNames.Assign(all.Left, all.Right));

        var declared = context.SyntaxProvider.ForAttributeWithMetadataName(
                WellKnownNames.CommandAttributeMetadata,
                static (node, _) => node is TypeDeclarationSyntax,
                static (marked, cancellation) => new EquatableArray<CheckedAttribute>(
                    CheckedAttributes.Of(
                        CommandParser.Parse((INamedTypeSymbol)marked.TargetSymbol, cancellation).Schema)))
            .Where(static attributes => attributes.Count > 0)
            .Collect();
        var library = context.CompilationProvider.Select(static (compilation, _) =>
            NeededLanguageVersion.IsThatOf(compilation) ? CheckedAttributes.OfLibrary(compilation) : null);
        var target = context.CompilationProvider.Select(static (compilation, _) => TargetFramework.Of(compilation));
        var known = library.Combine(declared).Select(static (both, _) => both.Left is { } own
            ? new EquatableArray<CheckedAttribute>(own.Concat(both.Right.SelectMany(static attributes => attributes)))
            : (EquatableArray<CheckedAttribute>?)null);

        var sources = files.Combine(names).Combine(known)
            .Where(static all => all.Right is not null)
            .Combine(target)
            .Select(static (all, _) => Name(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right!.Value, all.Right))
            .WithTrackingName(TrackingNames.Sources);

        context.RegisterSourceOutput(sources, static (output, file) =>
            output.AddSource(file.Name.HintName, SourceText.From(ScriptFileEmitter.Emit(file), Encoding.UTF8)));
    }

    /// <summary>
    /// Combines a file with its name and its own checked attributes only, so that a change of others does not affect
    /// it.
    /// </summary>
    private static NamedScriptFile Name(
        ScriptFile file,
        EquatableArray<ScriptFileName> names,
        EquatableArray<CheckedAttribute> known,
        TargetFramework target)
    {
        var used = new HashSet<string>(
            file.Pieces.OfType<ComposedPiece>().Select(static text => text.Attribute), StringComparer.Ordinal);
        return new NamedScriptFile(
            file,
            names.First(name => name.Path == file.Path),
            new EquatableArray<CheckedAttribute>(known.Where(attribute => used.Contains(attribute.Name))),
            target);
    }

    private static string? LinkOf(Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions file) =>
        file.TryGetValue("build_metadata.AdditionalFiles.Link", out var link) && link.Length > 0 ? link : null;

    private static string Property(Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value : "";
}
