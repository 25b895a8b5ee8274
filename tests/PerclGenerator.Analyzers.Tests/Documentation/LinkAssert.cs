namespace PerclGenerator.Analyzers.Tests.Documentation;

/// <summary>Checks links.</summary>
internal static class LinkAssert
{
    /// <summary>What links to a file of the repository leads to one that is there.</summary>
    public static void FilesExist(RuleDocument page)
    {
        var folder = Path.GetDirectoryName(page.Path)!;
        Assert.NotEmpty(page.Links);
        Assert.All(page.Links, link => Assert.True(
            link.StartsWith("https://", StringComparison.Ordinal) || File.Exists(Path.Combine(folder, link)),
            $"{page.Path} links to {link}, which is missing."));
    }
}
