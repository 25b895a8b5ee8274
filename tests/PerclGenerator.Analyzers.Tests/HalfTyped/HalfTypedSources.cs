using Microsoft.CodeAnalysis;
using PerclGenerator.Tests;

namespace PerclGenerator.Analyzers.Tests.HalfTyped;

/// <summary>What is half-typed.</summary>
public static class HalfTypedSources
{
    /// <summary>
    /// The folder of the sources that use every feature together. They are short, because each version of a file that
    /// is typed is bound as a whole. Those that use each other's types and URLs stand in one folder of their own.
    /// </summary>
    private const string Everything = "tests/PerclGenerator.Analyzers.Tests/HalfTyped/Everything";

    /// <summary>
    /// The sources of the samples that have their own using directives, and those that use every feature together.
    /// </summary>
    public static TheoryData<string> All =>
    [
        .. Directory.EnumerateFiles(Repository.Find("src/Samples"), "*.cs", SearchOption.AllDirectories)
            .Where(static path => File.ReadAllText(path).Contains("using Percl", StringComparison.Ordinal))
            .Concat(FindEverything())
            .Select(static path => Path.GetRelativePath(Repository.Find(""), path))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Finds the sources that use every feature together.</summary>
    internal static IEnumerable<string> FindEverything() =>
        Directory.EnumerateFiles(Repository.Find(Everything), "*.txt", SearchOption.AllDirectories);

    /// <summary>Finds the sources whose types and URLs a source uses; none for the first file of a project.</summary>
    internal static IEnumerable<string> FindOthers(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        return IsOfASample(path) || Path.GetFileName(folder) == Path.GetFileName(Everything)
            ? []
            : Directory.EnumerateFiles(folder).Where(other => other != path);
    }

    /// <summary>Gets whether a source is a file of a sample.</summary>
    internal static bool IsOfASample(string path) => Path.GetExtension(path) == ".cs";

    /// <summary>
    /// Gets every token of a step in the newest compiler, and a tenth of them in the oldest: what is half-typed is parsed
    /// by the newest in nearly every editor. The environment variable PERCL_EVERY_TOKEN=1 tries all in the oldest too.
    /// </summary>
    internal static IEnumerable<SyntaxToken> Sample(IEnumerable<SyntaxToken> tokens, int step) => tokens
        .Where((_, i) => i % (IsWhole ? step : 10 * step) == 0);

    private static bool IsWhole => SampledRun.IsNewest
        || Environment.GetEnvironmentVariable("PERCL_EVERY_TOKEN") == "1";
}
