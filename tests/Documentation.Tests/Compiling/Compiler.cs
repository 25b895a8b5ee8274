using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Documentation.Tests.Compiling;

/// <summary>Compiles code as a web project with the packages does: generators, analyzers, implicit usings.</summary>
internal static class Compiler
{
    /// <summary>The usings and the root namespace, which the code may name.</summary>
    private const string Surroundings = ImplicitUsings.Web + "namespace Hotline { }";

    /// <summary>The compiler's own parts: no project references them.</summary>
    private static readonly string[] NotReferenced =
    [
        "Microsoft.CodeAnalysis", "PerclGenerator", "Percl.Language", "Percl.CSharp", "Documentation.Tests",
        .. Directory.EnumerateDirectories(Repository.Find("src/Samples"))
            .Select(static path => $"{Path.GetFileName(path)}.dll"),
    ];

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => !NotReferenced.Any(name =>
                Path.GetFileName(path).StartsWith(name, StringComparison.Ordinal)))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly Type[] Components =
    [
        .. Assembly.Load("PerclGenerator").GetTypes(),
        .. Assembly.Load("PerclGenerator.Analyzers").GetTypes(),
    ];

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest);

    /// <summary>Compiles files.</summary>
    /// <param name="files">The C# files, each with its path.</param>
    /// <param name="scripts">The script files.</param>
    /// <param name="kind">Whether they are a program.</param>
    public static async Task<CompiledCode> CompileAsync(
        IEnumerable<(string Path, string Text)> files, IEnumerable<ScriptFile> scripts, OutputKind kind)
    {
        var additional = scripts.ToImmutableArray<AdditionalText>();
        var compilation = CSharpCompilation.Create(
            $"{ProjectProperties.RootNamespace}{Guid.NewGuid():N}",
            files.Append(("Usings.cs", Surroundings))
                .Select(static file => CSharpSyntaxTree.ParseText(file.Item2, ParseOptions, file.Item1)),
            References,
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
        var options = new ProjectProperties();
        CSharpGeneratorDriver
            .Create(
                Create<IIncrementalGenerator>().Select(static generator => generator.AsSourceGenerator()),
                additional, ParseOptions, options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        var diagnostics = await generated
            .WithAnalyzers(
                [.. Create<DiagnosticAnalyzer>()],
                new AnalyzerOptions(additional, options))
            .GetAllDiagnosticsAsync();

        using var assembly = new MemoryStream();
        return generated.Emit(assembly).Success
            ? new CompiledCode(diagnostics, Assembly.Load(assembly.ToArray()))
            : new CompiledCode(diagnostics, Assembly: null);
    }

    private static IEnumerable<T> Create<T>() => Components
        .Where(static type => type.IsAssignableTo(typeof(T)) && !type.IsAbstract)
        .Select(static type => (T)Activator.CreateInstance(type)!);
}
