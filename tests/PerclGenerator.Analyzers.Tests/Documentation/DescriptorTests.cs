using System.Globalization;
using Percl.Language.Checking;
using PerclGenerator.Tests;

namespace PerclGenerator.Analyzers.Tests.Documentation;

/// <summary>The descriptors, the analyzers that use them and the constants that name them agree.</summary>
public sealed class DescriptorTests
{
    [Theory]
    [MemberData(nameof(Rules.All), MemberType = typeof(Rules))]
    public void Descriptor_OfARule_SaysWhatTheRuleSays(string id)
    {
        var rule = PerclRules.All.Single(rule => rule.Id == id).Info;
        var descriptor = DescriptorTable.Find(id);

        Assert.Equal(
            [rule.Title, rule.Message, rule.Description, rule.Category, rule.Severity.ToString(), rule.IsEnabledByDefault.ToString()],
            (string[])
            [
                descriptor.Title.ToString(CultureInfo.InvariantCulture),
                descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture),
                descriptor.Description.ToString(CultureInfo.InvariantCulture),
                descriptor.Category,
                descriptor.DefaultSeverity.ToString(),
                descriptor.IsEnabledByDefault.ToString(),
            ]);
    }

    [Fact]
    public void Analyzers_Together_ReportExactlyTheDescriptors()
    {
        var reported = Tests.Analyzers.All.SelectMany(static analyzer => analyzer.SupportedDiagnostics).ToHashSet();

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
    public void RulePage_OfARule_Exists(string id) => AssertLeadsToPage(PerclRules.All.Single(rule => rule.Id == id).Info.Page, id);

    private static void AssertLeadsToPage(string link, string id)
    {
        var path = $"{RuleDocument.Folder}/{id}.md";
        Assert.EndsWith("/" + path, link, StringComparison.Ordinal);
        Assert.True(File.Exists(Repository.Find(path)), path + " is missing.");
    }
}
