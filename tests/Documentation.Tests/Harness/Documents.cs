using System.Text.RegularExpressions;

namespace Documentation.Tests;

/// <summary>Finds the documents of the repository.</summary>
internal static partial class Documents
{
    private static readonly string[] Folders = [".github", "analyzers", "build", "src", "tests"];

    /// <summary>Gets the paths of all Markdown files.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "README.md",
        .. Folders
            .SelectMany(static folder =>
                Directory.EnumerateFiles(Repository.Find(folder), "*.md", SearchOption.AllDirectories))
            .Select(static path => Path.GetRelativePath(Repository.Find(""), path).Replace('\\', '/'))
            .Where(static path => !path.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Gets the documents for users: their code is compiled and run.</summary>
    public static IReadOnlyList<string> Guides { get; } =
    [
        .. All.Where(static path => Guide().IsMatch(path)),
    ];

    /// <summary>Gets the guides with their names, for theories.</summary>
    public static TheoryData<string> GuideNames => [.. Guides];

    /// <summary>Gets all documents with their names, for theories.</summary>
    public static TheoryData<string> Names => [.. All];

    [GeneratedRegex(@"^(src/([\w.]+/|Samples/\w+/))?README\.md$")]
    private static partial Regex Guide();
}
