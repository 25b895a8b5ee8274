using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PerclGenerator.Tests;

/// <summary>Runs the generators as the compiler does.</summary>
internal static class GeneratorHarness
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest, DocumentationMode.Parse, preprocessorSymbols: ["NET"]);

    /// <summary>Gets a compilation without code: those that begin with it share its references, read once.</summary>
    private static CSharpCompilation Empty { get; } = CSharpCompilation.Create(
        "Tests",
        references: References.All,
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>
    /// Runs the generators over code that must compile, without a warning, together with what is generated. Generating
    /// twice must find everything in the cache, and what is cached must hold nothing of the compiler's.
    /// </summary>
    public static GeneratorDriverRunResult Run(params string[] sources) => Run(sources, [], out _);

    /// <inheritdoc cref="Run(string[])"/>
    public static GeneratorDriverRunResult Run(string[] sources, AdditionalText[] files, out Compilation output)
    {
        var compilation = Compile(sources);
        var driver = Driver(files).RunGeneratorsAndUpdateCompilation(compilation, out output, out var reported);
        Assert.Empty(reported);
        Assert.Empty(output.GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Warning));

        var first = driver.GetRunResult();
        Assert.All(first.Results, static result => Assert.Null(result.Exception));
        ModelWalker.AssertHoldsNothingOfRoslyn(first);

        var second = driver.RunGenerators(compilation.Clone()).GetRunResult();
        Assert.All(Reasons(second), static reason =>
            Assert.Contains(reason, new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged }));
        return first;
    }

    /// <summary>Compiles files. The compiler enumerates them more than once, so that they must be parsed before.</summary>
    public static CSharpCompilation Compile(params string[] sources) => Empty.AddSyntaxTrees(
        [.. sources.Select(static (source, i) => Parse(source, $"Source{i}.cs"))]);

    /// <summary>The same for Release, where scripts are written straight.</summary>
    public static CSharpCompilation CompileOptimized(params string[] sources)
    {
        var compilation = Compile(sources);
        return compilation.WithOptions(compilation.Options.WithOptimizationLevel(OptimizationLevel.Release));
    }

    public static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, ParseOptions, path);

    public static GeneratorDriver Driver(params AdditionalText[] files) => CSharpGeneratorDriver.Create(
        [
            new CommandGenerator().AsSourceGenerator(),
            new ObjectGenerator().AsSourceGenerator(),
            new ScriptGenerator().AsSourceGenerator(),
            new ScriptFileGenerator().AsSourceGenerator(),
        ],
        files,
        ParseOptions,
        ProjectProperties.Usual,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The generated files by their names.</summary>
    public static IReadOnlyDictionary<string, string> Files(GeneratorDriverRunResult result) => result.Results
        .SelectMany(static generator => generator.GeneratedSources)
        .ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    /// <summary>Why each generated file, and each step of our own that led to it, was run.</summary>
    public static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorDriverRunResult result) =>
        OutputReasons(result).Concat(result.Results
            .SelectMany(static generator => generator.TrackedSteps)
            .Where(static step => step.Key is TrackingNames.Declarations or TrackingNames.Sources)
            .SelectMany(static step => step.Value)
            .SelectMany(static step => step.Outputs)
            .Select(static output => output.Reason));

    /// <summary>Why each generated file was written. What writes no file has a reason all the same.</summary>
    public static ImmutableArray<IncrementalStepRunReason> OutputReasons(GeneratorDriverRunResult result) =>
    [
        .. result.Results
            .Where(static generator => !generator.GeneratedSources.IsEmpty)
            .SelectMany(static generator => generator.TrackedOutputSteps)
            .SelectMany(static step => step.Value)
            .SelectMany(static step => step.Outputs)
            .Select(static output => output.Reason),
    ];
}
