using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Percl.AspNetCore;

namespace Percl.Benchmarks.Building;

/// <summary>Makes the projects that are compiled, in memory.</summary>
internal static class Compilations
{
    private static readonly IReadOnlyList<MetadataReference> Framework = Find("System.");

    private static readonly MetadataReference Library =
        MetadataReference.CreateFromFile(typeof(PerclScript).Assembly.Location);

    /// <summary>ASP.NET Core, and the library for it.</summary>
    public static IReadOnlyList<MetadataReference> Web { get; } =
    [
        .. Find("Microsoft.AspNetCore."), .. Find("Microsoft.Extensions."),
        MetadataReference.CreateFromFile(typeof(PerclUrls).Assembly.Location),
    ];

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest, DocumentationMode.Parse);

    public static CSharpCompilation Create(IEnumerable<string> files, bool withLibrary) => CSharpCompilation.Create(
        "Project",
        files.Select(static (text, i) => Parse(text, $"File{i}.cs")),
        withLibrary ? [.. Framework, Library] : Framework,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The project after an edit. Nothing of it is bound yet, as in an editor.</summary>
    public static CSharpCompilation Edit(CSharpCompilation compilation, int file, string text)
    {
        var tree = compilation.SyntaxTrees[file];
        return compilation.ReplaceSyntaxTree(tree, Parse(text, tree.FilePath));
    }

    /// <summary>Refuses what does not compile: it would be measured wrongly.</summary>
    public static void ThrowOnErrors(Compilation compilation)
    {
        var errors = compilation.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ToArray();
        if (errors.Length > 0)
        {
            throw new InvalidOperationException(string.Join('\n', errors.Take(3)));
        }
    }

    private static MetadataReference[] Find(string prefix) =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith(prefix, StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, ParseOptions, path);
}
