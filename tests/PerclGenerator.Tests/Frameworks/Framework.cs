using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PerclGenerator.Tests.Frameworks;

/// <summary>Compiles for frameworks that lack much of what newer ones have.</summary>
internal static class Framework
{
    public const string NetStandard = "netstandard2.0";
    public const string NetFramework = "net48";

    /// <summary>What code must bring along there that declares records, or properties that are required.</summary>
    private const string Brought = """
        namespace System.Runtime.CompilerServices
        {
            internal static class IsExternalInit { }
            internal sealed class RequiredMemberAttribute : Attribute { }
            internal sealed class CompilerFeatureRequiredAttribute : Attribute { public CompilerFeatureRequiredAttribute(string feature) { } }
        }
        """;

    /// <summary>What a project for each framework references: compilations share what was read of it.</summary>
    private static readonly ConcurrentDictionary<string, MetadataReference[]> References = new();

    /// <summary>A compilation against what a project for that framework references.</summary>
    public static CSharpCompilation Compile(
        string framework, LanguageVersion version, NullableContextOptions nullable, params string[] sources)
    {
        var options = new CSharpParseOptions(version, DocumentationMode.Parse);
        return CSharpCompilation.Create(
            "Tests",
            sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, options, $"Source{i}.cs")),
            References.GetOrAdd(framework, static name =>
                [.. File.ReadLines(Repository.Find($"artifacts/references/{name}.txt"))
                    .Select(static path => MetadataReference.CreateFromFile(path))]),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable));
    }

    /// <inheritdoc cref="Compile"/>
    public static CSharpCompilation CompileWithRecords(
        string framework, LanguageVersion version, NullableContextOptions nullable, params string[] sources) =>
        Compile(framework, version, nullable, [.. sources, Brought]);

    /// <summary>The generators for such a compilation.</summary>
    public static GeneratorDriver Driver(LanguageVersion version, params AdditionalText[] files) =>
        GeneratorHarness.Driver(files).WithUpdatedParseOptions(new CSharpParseOptions(version, DocumentationMode.Parse));

    /// <summary>Generates: all must compile, and what is generated without any diagnostic.</summary>
    /// <returns>The generated files by their names.</returns>
    public static IReadOnlyDictionary<string, string> Run(
        CSharpCompilation compilation, AdditionalText[] files, out Compilation output)
    {
        var result = Driver(compilation.LanguageVersion, files)
            .RunGeneratorsAndUpdateCompilation(compilation, out output, out var reported)
            .GetRunResult();
        Assert.Empty(reported);
        Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
            || (diagnostic.Location.SourceTree is { } tree && !compilation.SyntaxTrees.Contains(tree))));
        return GeneratorHarness.Files(result);
    }
}
