using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Percl.CSharp.Declarations;
using Percl.CSharp.ScriptFiles;
using Percl.CSharp.Spelling;
using Percl.Language.Collections;
using Percl.Language.Schema;
using PerclGenerator.ScriptFiles;

namespace PerclGenerator;

/// <summary>
/// Generates the class <c>PerclFiles</c>: a type for each <c>*.percl.json</c>, a class for each folder. A file with
/// errors keeps its type, so that code that uses it has no errors of its own.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ScriptFileGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var texts = context.AdditionalTextsProvider
            .Where(static file => ScriptFileConvention.IsScript(file.Path))
            .Combine(context.AnalyzerConfigOptionsProvider);

        var files = texts
            .Select(static (all, cancellation) => ScriptFileSource.Read(all.Left, all.Right, cancellation))
            .Where(static source => source is not null)
            .Select(static (source, _) => ScriptFileParser.Parse(source!))
            .WithTrackingName(TrackingNames.Declarations);

        // A name depends on the set of files, not on their content.
        var names = texts.Select(static (all, _) => ScriptFilePath.Read(all.Left, all.Right))
            .Collect()
            .Combine(context.AnalyzerConfigOptionsProvider.Select(
                static (options, _) => ProjectOptions.Read(options.GlobalOptions)))
            .Select(static (all, _) => HintedName.Assign(ScriptFileNames.Assign(all.Left, all.Right)));

        // Projects without script files pay for nothing.
        var compilation = context.CompilationProvider.Combine(names)
            .Select(static (all, _) => all.Right.Count > 0 && NeededLanguageVersion.IsThatOf(all.Left)
                ? ScriptFileProject.Of(all.Left)
                : null);
        var declared = context.SyntaxProvider.ForAttributeWithMetadataName(
                WellKnownNames.CommandAttributeMetadata,
                static (node, _) => node is TypeDeclarationSyntax,
                static (marked, cancellation) =>
                    CommandParser.Parse((INamedTypeSymbol)marked.TargetSymbol, cancellation).Schema)
            .Collect()
            .Select(static (commands, _) => new EquatableArray<CommandSchema>(commands));
        var project = compilation.Combine(declared)
            .Select(static (all, _) => all.Left is { } found ? found with { Declared = all.Right } : null);

        var sources = files.Combine(names).Combine(project)
            .Where(static all => all.Right is not null)
            .Select(static (all, _) => NamedScriptFile.Create(all.Left.Left, all.Left.Right, all.Right!))
            .WithTrackingName(TrackingNames.Sources);
        context.RegisterSourceOutput(sources, static (output, file) =>
            output.AddSource(file.Name.HintName, SourceText.From(ScriptFileEmitter.Emit(file), Encoding.UTF8)));

        var classes = names.Combine(project.Select(static (found, _) => found is not null))
            .Select(static (all, _) => all.Right ? ScriptFileClasses.Of(all.Left) : null);
        context.RegisterSourceOutput(classes, static (output, all) =>
        {
            if (all is not null)
            {
                output.AddSource(
                    ScriptFileConvention.Class + ".g.cs",
                    SourceText.From(ScriptFileClassEmitter.Emit(all), Encoding.UTF8));
            }
        });
    }
}
