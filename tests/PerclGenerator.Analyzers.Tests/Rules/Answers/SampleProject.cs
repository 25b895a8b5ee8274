using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PerclGenerator.Tests;

namespace PerclGenerator.Analyzers.Tests.Rules.Answers;

/// <summary>A sample, or a small application, compiled as text with its script files.</summary>
internal static class SampleProject
{
    /// <summary>What the compiler says of a log method, which the framework's generator implements.</summary>
    private const string LoggerGenerator = "CS8795";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Sample",
        [Parse(ImplicitUsings.Web + "global using Percl; global using Percl.AspNetCore; global using Percl.Webhooks;", "")],
        [.. References.Framework, .. References.AspNetCore, References.Percl],
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>
    /// Returns what the analyzers report of a sample, as <c>id code</c>. What does not compile fails the test.
    /// </summary>
    /// <param name="sample">The folder of the sample.</param>
    /// <param name="planted">Parts of its files, each with what stands in its place.</param>
    public static Task<string[]> CheckAsync(string sample, params (string Old, string New)[] planted)
    {
        var folder = Repository.Find("src/Samples/" + sample);
        var files = Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories)
            .Where(static path => path.EndsWith(".cs", StringComparison.Ordinal)
                || path.EndsWith(".percl.json", StringComparison.Ordinal))
            .ToDictionary(static path => path, File.ReadAllText);
        foreach (var (old, mistake) in planted)
        {
            var changed = Assert.Single(files, file => file.Value.Contains(old, StringComparison.Ordinal)).Key;
            files[changed] = files[changed].Replace(old, mistake, StringComparison.Ordinal);
        }

        return CheckAsync(folder, files);
    }

    /// <summary>Returns what the analyzers report of files, as <c>id code</c>.</summary>
    /// <param name="folder">The folder of the project.</param>
    /// <param name="files">The text of each file, by its path.</param>
    public static async Task<string[]> CheckAsync(string folder, IReadOnlyDictionary<string, string> files)
    {
        var scripts = files.Where(static file => file.Key.EndsWith(".json", StringComparison.Ordinal))
            .Select(static AdditionalText (file) => new ScriptFile(file.Key, file.Value))
            .ToArray();
        var options = new ProjectFolder(folder);
        CSharpGeneratorDriver.Create(
            [
                new CommandGenerator().AsSourceGenerator(),
                new ScriptGenerator().AsSourceGenerator(),
                new ScriptFileGenerator().AsSourceGenerator(),
            ],
            scripts,
            ParseOptions,
            options)
            .RunGeneratorsAndUpdateCompilation(
                Empty.AddSyntaxTrees(
                    [
                        .. files.Where(static file => file.Key.EndsWith(".cs", StringComparison.Ordinal))
                            .Select(static file => Parse(file.Value, file.Key)),
                    ]),
                out var compilation,
                out _);
        // The demo beside a sample is in C# 13.
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic =>
            diagnostic is { Severity: DiagnosticSeverity.Error, Id: not LoggerGenerator }
            && !diagnostic.Location.SourceTree!.FilePath.Contains("Demo", StringComparison.Ordinal)));
        var reported = await compilation
            .WithAnalyzers(Tests.Analyzers.All, new AnalyzerOptions([.. scripts], options))
            .GetAnalyzerDiagnosticsAsync();

        return [.. reported.Select(static diagnostic => $"{diagnostic.Id} {Marked(diagnostic)}").Order(StringComparer.Ordinal)];
    }

    private static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, ParseOptions, path);

    private static string Marked(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan)
        ?? Path.GetFileName(diagnostic.Location.GetLineSpan().Path);
}
