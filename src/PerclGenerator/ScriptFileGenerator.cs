using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Percl.CSharp.Declarations;
using Percl.CSharp.ScriptFiles;
using Percl.CSharp.Spelling;
using Percl.Language.Collections;
using Percl.Language.Schema;
using PerclGenerator.Caching;
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
        var project = context.CompilationProvider.Combine(names)
            .Select(static (all, cancellation) => all.Right.Count > 0 && NeededLanguageVersion.IsThatOf(all.Left)
                ? FindProject(all.Left, cancellation)
                : null);

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

    /// <remarks>
    /// The schema of a command depends on the code of properties, those of its objects too, so it is not cached.
    /// </remarks>
    private static ScriptFileProject? FindProject(Compilation compilation, CancellationToken cancellation) =>
        ScriptFileProject.Of(compilation) is { } found
            ? found with
            {
                Declared = new EquatableArray<CommandSchema>(
                    MarkedSymbols.Find(Marker.Command, compilation, cancellation)
                        .Select(command => CommandParser.Parse(command, cancellation).Schema)),
            }
            : null;
}
