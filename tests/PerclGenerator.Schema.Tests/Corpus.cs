using System.Text.Json;

namespace PerclGenerator.Schema.Tests;

/// <summary>Scripts that public programs and pages have, and what their manifest says of each.</summary>
internal static class Corpus
{
    private const string Folder = "tests/Percl.Tests/Conformance/Corpus/";

    /// <summary>The scripts with their labels; one source that is not JSON is left out.</summary>
    public static IReadOnlyList<(string Path, string Json, string[] Labels)> Scripts { get; } = [.. Read()];

    private static IEnumerable<(string, string, string[])> Read()
    {
        using var manifest = JsonDocument.Parse(ReadFile("manifest.json"));
        foreach (var script in manifest.RootElement.EnumerateArray())
        {
            var path = script.GetProperty("path").GetString()!;
            var labels = script.GetProperty("violates").EnumerateArray().Select(static label => label.GetString()!).ToArray();
            if (!labels.Contains("invalid-json"))
            {
                yield return (path, ReadFile(path), labels);
            }
        }
    }

    private static string ReadFile(string path) => File.ReadAllText(Repository.Find(Folder + path));
}
