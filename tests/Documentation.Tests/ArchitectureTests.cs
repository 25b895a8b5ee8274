using System.Text.RegularExpressions;

namespace Documentation.Tests;

/// <summary>The page on the architecture of a project names its folders.</summary>
public sealed partial class ArchitectureTests
{
    private const string Page = "/ARCHITECTURE.md";

    public static TheoryData<string> Pages =>
        [.. Documents.All.Where(static path => path.EndsWith(Page, StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Folders_OfAProject_AreNamedOnItsPage(string path) =>
        Assert.Subset(Names(path).ToHashSet(), Folders(path[..^Page.Length]).ToHashSet());

    [Theory]
    [MemberData(nameof(Pages))]
    public void Names_OnAPage_AreThoseOfFoldersAndTypes(string path)
    {
        var project = path[..^Page.Length];
        var types = Directory.EnumerateFiles(Repository.Find(project), "*.cs", SearchOption.AllDirectories)
            .Select(static file => Path.GetFileName(file).Split('.')[0]);

        Assert.Subset(Folders(project).Concat(types).ToHashSet(), Names(path).ToHashSet());
    }

    /// <summary>The files at which a reader begins exist.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Files_OnAPage_Exist(string path)
    {
        var project = path[..^Page.Length];

        Assert.All(
            FileName().Matches(Document.Of(path).Prose).Select(static match => match.Groups[1].Value),
            file => Assert.True(File.Exists(Repository.Find($"{project}/{file}")), file));
    }

    private static IEnumerable<string> Folders(string project) =>
        Directory.EnumerateDirectories(Repository.Find(project))
            .Where(static folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Any())
            .Select(static folder => Path.GetFileName(folder))
            .Where(static name => name is not "obj" and not "bin");

    /// <summary>Gets the names in the first column of the tables.</summary>
    private static IEnumerable<string> Names(string path) => Document.Of(path).Lines
        .Where(static line => line.StartsWith("| `", StringComparison.Ordinal))
        .SelectMany(static line => Quoted().Matches(line.Split('|')[1]))
        .Select(static match => match.Groups[1].Value);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"`([\w./]+\.cs)`")]
    private static partial Regex FileName();
}
