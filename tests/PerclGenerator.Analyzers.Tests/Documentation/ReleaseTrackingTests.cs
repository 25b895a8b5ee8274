using System.Globalization;
using PerclGenerator.Tests;

namespace PerclGenerator.Analyzers.Tests.Documentation;

/// <summary>The files that say which rules came when.</summary>
public sealed class ReleaseTrackingTests
{
    [Theory]
    [MemberData(nameof(Rules.WithDescriptor), MemberType = typeof(Rules))]
    public void Row_OfADescriptor_HasItsCategoryAndSeverity(string id)
    {
        var descriptor = DescriptorTable.Find(id);
        var title = descriptor.Title.ToString(CultureInfo.InvariantCulture);

        // A rule that has changed since it was shipped has a row for each: the last one counts.
        var row = Rows().Last(row => row[0] == id);
        var severity = descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity.ToString() : "Disabled";
        Assert.Equal([id, descriptor.Category, severity, title], row);
    }

    [Fact]
    public void Rows_Always_AreThoseOfDescriptors() =>
        Assert.Equal(Rules.AtCompileTime.Order(), Rows().Select(static row => row[0]).Distinct().Order());

    private static IEnumerable<string[]> Rows()
    {
        string[] files = ["AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md"];
        return files
            .SelectMany(static file => File.ReadLines(Repository.Find("analyzers/PerclGenerator.Analyzers/" + file)))
            .Where(static line => line.StartsWith("PERCL", StringComparison.Ordinal))
            .Select(static line => line.Split('|', StringSplitOptions.TrimEntries));
    }
}
