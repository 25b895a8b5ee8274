using System.Text.Json;
using System.Xml.Linq;
using Documentation.Tests.Running;

namespace Documentation.Tests;

/// <summary>The parts of files that the guides show are those of files that work.</summary>
public sealed class FileTests
{
    private static readonly JsonDocumentOptions Lenient =
        new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The projects that are built with the packages have each property that the guides show.</summary>
    [Theory]
    [MemberData(nameof(Documents.GuideNames), MemberType = typeof(Documents))]
    public void XmlOfADocument_IsUsedByAProject(string path)
    {
        var consumers = Repository.Find("tests/PerclGenerator.Package.Tests/Consumers");
        var projects = Directory.EnumerateFiles(consumers, "*.csproj", SearchOption.AllDirectories)
            .SelectMany(static file => XDocument.Load(file).Descendants())
            .Select(static element => element.ToString())
            .ToHashSet();

        Assert.All(
            Document.Of(path).Blocks
                .Where(static block => block.Language == "xml")
                .SelectMany(static block => block.Lines),
            line => Assert.Contains(line, projects));
    }

    [Theory]
    [MemberData(nameof(Documents.GuideNames), MemberType = typeof(Documents))]
    public void JsonOfADocument_IsJson(string path) => Assert.All(
        Document.Of(path).Blocks.Where(static block => block.Language is "json" or "jsonc"),
        static block => JsonDocument.Parse(block.Text, Lenient).Dispose());

    /// <summary>A guide beside a sample shows the sample's own script files.</summary>
    [Theory]
    [MemberData(nameof(Documents.GuideNames), MemberType = typeof(Documents))]
    public void ScriptFiles_OfASample_AreTheSamplesOwn(string path)
    {
        var folder = Repository.Find(Path.GetDirectoryName(path)!);
        var shown = Document.Of(path).Blocks
            .Where(block => block.ScriptPath is { } file && File.Exists(Path.Combine(folder, file)));

        Assert.All(shown, block => Assert.Equal(
            File.ReadAllText(Path.Combine(folder, block.ScriptPath!)).TrimEnd(),
            string.Join('\n', block.Lines[1..])));
    }

    /// <summary>The request for editors is the one for <c>curl</c>.</summary>
    [Fact]
    public void HttpFile_OfReadme_SendsWhatCurlSends()
    {
        var requests = Document.Of("README.md").Blocks.Select(WebhookRequest.Of).OfType<WebhookRequest>().ToArray();

        Assert.Equal(2, requests.Length);
        Assert.Equal(requests[0], requests[1]);
    }
}
