using System.Globalization;

namespace PerclGenerator.Analyzers.Tests.Documentation;

/// <summary>The index of the rules.</summary>
public sealed class RuleIndexTests
{
    [Fact]
    public void Rows_OfTheIndex_EqualTheDescriptors()
    {
        var expected = DescriptorTable.All
            .OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal)
            .Select(static descriptor => (string[])
            [
                $"[{descriptor.Id}]({descriptor.Id}.md)",
                descriptor.Title.ToString(CultureInfo.InvariantCulture),
                descriptor.Category,
                Rules.SeverityOf(descriptor),
                Rules.WithFix.Contains(descriptor.Id) ? "Yes" : "No",
            ]);

        Assert.Equal(expected, RuleDocument.OfIndex().Rows);
    }

    [Fact]
    public void Index_Always_LinksToEveryPage()
    {
        var index = RuleDocument.OfIndex();

        LinkAssert.FilesExist(index);
        Assert.Equal(RuleDocument.Ids().Select(static id => id + ".md"), index.Links.Order(StringComparer.Ordinal));
    }
}
