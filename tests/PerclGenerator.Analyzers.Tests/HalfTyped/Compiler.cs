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

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Tests",
        references: [.. References.Framework, .. References.AspNetCore, References.Percl],
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>What generators and analyzers report; an exception in one of them fails the test.</summary>
    /// <param name="source">The code.</param>
    /// <param name="files">The files beside it.</param>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(string source, params AdditionalText[] files)
    {
        var failures = new List<Exception>();
        CSharpGeneratorDriver
            .Create([new CommandGenerator().AsSourceGenerator(), new ObjectGenerator().AsSourceGenerator(), new ScriptGenerator().AsSourceGenerator()], parseOptions: ParseOptions)
            .RunGeneratorsAndUpdateCompilation(
                Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, ParseOptions)), out var compilation, out var generated);

        var analysis = new CompilationWithAnalyzers(compilation, Analyzers.All(), new CompilationWithAnalyzersOptions(
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
        var reported = await analysis.GetAnalyzerDiagnosticsAsync();

        Assert.True(failures.Count == 0, $"{failures.FirstOrDefault()}\n\n{source}");
        Assert.DoesNotContain(generated, static d => d.Id == GeneratorFailed);
        Assert.DoesNotContain(reported, static d => d.Id == AnalyzerFailed);
        return reported;
    }
}
