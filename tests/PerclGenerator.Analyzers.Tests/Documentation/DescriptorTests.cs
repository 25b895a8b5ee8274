using Percl.Language.Facts;

namespace PerclGenerator.Analyzers.Tests.Documentation;

/// <summary>The descriptors, the analyzers that use them and the constants that name them agree.</summary>
public sealed class DescriptorTests
{
    [Fact]
    public void RuleIds_Always_AreUnique()
    {
        var ids = RuleIdTexts.All().ToArray();

        Assert.NotEmpty(ids);
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, static id => Assert.Matches("^PERCL[1-5][0-9]{3}$", id));
    }

    [Fact]
    public void Descriptors_Always_AreThoseOfTheRules()
    {
        var fields = typeof(PerclDescriptors).GetFields();

        Assert.Equal(fields.Length, Rules.AtCompileTime.Count);
        Assert.Equal(RuleIdTexts.All().Order(), Rules.AtCompileTime.Order());
    }

    [Fact]
    public void RulesThatAreFoundBroken_Always_HaveDescriptors() =>
        Assert.Equal(Rules.AtCompileTime.Where(static id => !Rules.IsOfEndpoints(id)).Order(), Rules.Found.Order());

    [Fact]
    public void Analyzers_Together_ReportExactlyTheDescriptors()
    {
        var reported = Tests.Analyzers.All().SelectMany(static analyzer => analyzer.SupportedDiagnostics).ToHashSet();

        Assert.Equal(DescriptorTable.All.ToHashSet(), reported);
    }

    [Fact]
    public void Fixes_Always_AreForRulesWithDescriptors() =>
        Assert.Subset(Rules.AtCompileTime.ToHashSet(), Rules.WithFix.ToHashSet());

    [Theory]
    [MemberData(nameof(Rules.WithDescriptor), MemberType = typeof(Rules))]
    public void HelpLink_OfADescriptor_LeadsToItsPage(string id) =>
        AssertLeadsToPage(DescriptorTable.Find(id).HelpLinkUri, id);

    [Theory]
    [MemberData(nameof(Rules.All), MemberType = typeof(Rules))]
    public void RulePage_OfARule_Exists(string id) => AssertLeadsToPage(RulePage.Of(id), id);

    private static void AssertLeadsToPage(string link, string id)
    {
        var path = $"{Repository.RulesFolder}/{id}.md";
        Assert.EndsWith("/" + path, link, StringComparison.Ordinal);
        Assert.True(File.Exists(Repository.Find(path)), path + " is missing.");
    }
}
