namespace Documentation.Tests;

/// <summary>The links of all documents lead somewhere.</summary>
public sealed class LinkTests
{
    [Theory]
    [MemberData(nameof(Documents.Names), MemberType = typeof(Documents))]
    public void Links_OfADocument_LeadToFilesAndHeadings(string path)
    {
        var folder = Path.GetDirectoryName(path)!;

        foreach (var link in Document.Of(path).Links
            .Where(static link => !link.Contains("://", StringComparison.Ordinal)))
        {
            var parts = link.Split('#');
            var target = parts[0] is "" ? path : Path.GetRelativePath(".", Path.Combine(folder, parts[0]));
            Assert.True(Path.Exists(Repository.Find(target)), $"{path} links to {link}, which is missing.");
            if (parts.Length > 1)
            {
                Assert.Contains(parts[1], Document.Of(target).Headings.Select(static heading => heading.Anchor));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Documents.Names), MemberType = typeof(Documents))]
    public void Headings_OfADocument_HaveAnchorsOfTheirOwn(string path)
    {
        var anchors = Document.Of(path).Headings.Select(static heading => heading.Anchor).ToArray();

        Assert.Equal(anchors.Distinct(), anchors);
    }

    /// <summary>A reader finds every guide from the first page.</summary>
    [Fact]
    public void Guides_AreLinkedFromReadme()
    {
        var links = Document.Of("README.md").Links.ToArray();

        Assert.Subset(links.ToHashSet(), Documents.Guides.Where(static path => path != "README.md").ToHashSet());
    }
}
