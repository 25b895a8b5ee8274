using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PerclGenerator.Analyzers.Tests.HalfTyped;

/// <summary>Does what an IDE does at each keystroke: runs the generators, then the analyzers.</summary>
internal static class Compiler
{
    private const string GeneratorFailed = "CS8785";
    private const string AnalyzerFailed = "AD0001";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    /// <summary>Gets a compilation with every reference that the tests have, and no source.</summary>
    public static CSharpCompilation WithAllReferences { get; } = CSharpCompilation.Create(
        "Tests",
        references: References.All,
        // Some rules are only about applications.
        options: new CSharpCompilationOptions(
            OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Gets a compilation with the references that the sources here need, and no source.</summary>
    public static CSharpCompilation Empty { get; } = WithAllReferences.WithReferences(References.HalfTyped);

    /// <summary>Returns what generators and analyzers report; an exception in one of them fails the test.</summary>
    /// <param name="source">The code.</param>
    /// <param name="files">The files beside it.</param>
    public static Task<ImmutableArray<Diagnostic>> RunAsync(string source, params AdditionalText[] files) =>
        RunAsync([source], files);

    /// <inheritdoc cref="RunAsync(string, AdditionalText[])"/>
    /// <param name="sources">The code, whose files are called <c>0.cs</c>, <c>1.cs</c> and so on.</param>
    /// <param name="files">The files beside it.</param>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(
        IEnumerable<string> sources, params AdditionalText[] files)
    {
        var compilation = Empty.AddSyntaxTrees([.. sources.Select(static (source, i) => Parse(source, $"{i}.cs"))]);
        var (_, generated) = Generate(CreateDriver(), compilation);
        return await AnalyzeAsync(generated, static analysis => analysis.GetAnalyzerDiagnosticsAsync(), files);
    }

    /// <summary>Parses code as the compilations here need it.</summary>
    /// <param name="source">The code.</param>
    /// <param name="path">The path of its file.</param>
    public static SyntaxTree Parse(string source, string path = "") =>
        CSharpSyntaxTree.ParseText(source, ParseOptions, path);

    /// <summary>Creates the generators.</summary>
    public static GeneratorDriver CreateDriver() => Generators.CreateDriver(ParseOptions);

    /// <summary>Runs the generators; an exception in one of them fails the test.</summary>
    /// <param name="driver">The generators.</param>
    /// <param name="compilation">The code.</param>
    /// <returns>The generators after the run, and the code with what they generated.</returns>
    public static (GeneratorDriver Driver, Compilation Generated) Generate(
        GeneratorDriver driver, Compilation compilation)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var reported);
        Assert.DoesNotContain(reported, static diagnostic => diagnostic.Id == GeneratorFailed);
        return (driver, generated);
    }

    /// <summary>Runs the analyzers; an exception in one of them fails the test.</summary>
    /// <param name="compilation">The code.</param>
    /// <param name="analyze">Selects what is analyzed.</param>
    /// <param name="files">The files beside it.</param>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(
        Compilation compilation,
        Func<CompilationWithAnalyzers, Task<ImmutableArray<Diagnostic>>> analyze,
        params AdditionalText[] files)
    {
        var failures = new List<Exception>();
        var analysis = new CompilationWithAnalyzers(compilation, Analyzers.All, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files]),
            onAnalyzerException: (exception, _, _) =>
            {
                lock (failures)
                {
                    failures.Add(exception);
                }
            },
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false));
        var reported = await analyze(analysis);

        Assert.True(failures.Count == 0, $"{failures.FirstOrDefault()}\n\n{compilation.SyntaxTrees.First()}");
        Assert.DoesNotContain(reported, static diagnostic => diagnostic.Id == AnalyzerFailed);
        return reported;
    }
}
