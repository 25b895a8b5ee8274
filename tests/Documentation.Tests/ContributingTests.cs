using System.Text.RegularExpressions;

namespace Documentation.Tests;

/// <summary>The guide for contributors lists exactly the files of a new command, webhook or rule.</summary>
public sealed partial class ContributingTests
{
    private const string Guide = ".github/CONTRIBUTING.md";

    private static readonly string[] Product = ["src", "analyzers", "build"];
    private static readonly string[] Extensions = [".cs", ".json", ".txt"];

    [Theory]
    [InlineData("Add a command", "Unpark")]
    [InlineData("Add a webhook", "audioStream", "AudioStreamWebhook")]
    [InlineData("Add a rule", "PERCL2020", "UnlikelyDuration", "UnlikelyDurationRule")]
    public void Files_OfAnExample_NameIt(string section, params string[] names)
    {
        var files = FilesOf(section).ToArray();

        Assert.NotEmpty(files);
        Assert.All(
            files, file => Assert.True(Names(Repository.Find(file), names), $"{file} does not name the example."));
    }

    [Theory]
    [InlineData("Add a command", "Unpark")]
    [InlineData("Add a webhook", "AudioStreamWebhook")]
    [InlineData("Add a rule", "PERCL2020", "UnlikelyDuration", "UnlikelyDurationRule")]
    public void Files_ThatNameAnExample_AreListed(string section, params string[] names)
    {
        var files = Product
            .SelectMany(static folder =>
                Directory.EnumerateFiles(Repository.Find(folder), "*", SearchOption.AllDirectories))
            .Where(file => Extensions.Contains(Path.GetExtension(file)) && Names(file, names))
            .Select(static file => Path.GetRelativePath(Repository.Find(""), file).Replace('\\', '/'));

        Assert.Subset(FilesOf(section).ToHashSet(), files.ToHashSet());
    }

    private static IEnumerable<string> FilesOf(string section)
    {
        var lines = Document.Of(Guide).Lines
            .SkipWhile(line => line != "## " + section)
            .Skip(1)
            .TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal));
        return lines.Select(static line => Row().Match(line))
            .Where(static row => row.Success)
            .Select(static row => row.Groups["file"].Value);
    }

    /// <summary>Gets whether a file is named after an example or names it in code, not only in a comment.</summary>
    private static bool Names(string file, string[] names) =>
        names.Contains(Path.GetFileNameWithoutExtension(file).Split('.')[0])
        || File.ReadLines(file).Any(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            && names.Any(name => Regex.IsMatch(line, $@"(?<!\w){name}(?!\w)")));

    [GeneratedRegex(@"^\| \[(?<file>[^\]]+)\]\(\.\./\k<file>\) \|")]
    private static partial Regex Row();
}
