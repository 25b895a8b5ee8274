using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CodeFixes;
using Percl.Language.Checking;
using PerclGenerator.CodeFixes;
using PerclGenerator.Tests;

namespace PerclGenerator.Analyzers.Tests.Documentation;

/// <summary>The files that a rule consists of. A new rule touches these, and no others.</summary>
public sealed class RuleFilesTests
{
    private const string List = "src/Percl.Language/Checking/PerclRules.cs";

    private static readonly string[] TestFolders =
        ["tests/Percl.Language.Tests/Rules", "tests/PerclGenerator.Analyzers.Tests/Rules"];

    private static readonly string[] ReleaseFiles =
        ["AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md"];

    [Theory]
    [MemberData(nameof(Rules.All), MemberType = typeof(Rules))]
    public void Rule_HasAClassInAFileOfItsName(string id)
    {
        var name = NameOf(id);
        var file = Assert.Single(Directory.GetFiles(
            Repository.Find("src/Percl.Language/Rules"), name + ".cs", SearchOption.AllDirectories));

        Assert.Contains("class " + name + "()", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Rules.All), MemberType = typeof(Rules))]
    public void Rule_HasOneLineInTheList(string id) =>
        Assert.Single(File.ReadLines(Repository.Find(List)), line => line.Trim() == $"new {NameOf(id)}(),");

    [Theory]
    [MemberData(nameof(Rules.All), MemberType = typeof(Rules))]
    public void Rule_HasAPageAndALineInTheIndex(string id)
    {
        Assert.True(File.Exists(Repository.Find($"{RuleDocument.Folder}/{id}.md")));
        Assert.Single(
            File.ReadLines(Repository.Find(RuleDocument.Folder + "/README.md")),
            line => line.StartsWith($"| [{id}]({id}.md) |", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rules.All), MemberType = typeof(Rules))]
    public void Rule_HasAReleaseRow(string id) => Assert.Contains(
        ReleaseFiles.SelectMany(static file => File.ReadLines(Repository.Find("analyzers/PerclGenerator.Analyzers/" + file))),
        line => line.StartsWith(id + " |", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Rules.All), MemberType = typeof(Rules))]
    public void Rule_HasATestFileOfItsId(string id)
    {
        var files = TestFolders
            .Select(folder => Repository.Find($"{folder}/{id}Tests.cs"))
            .Where(File.Exists)
            .Select(File.ReadAllText)
            .ToArray();

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Matches($@"class {id}Tests\r?\n[\s\S]*\[(Fact|Theory)\]", file));
    }

    /// <summary>Where a rule says that it has a fix, a test carries it out.</summary>
    [Fact]
    public void RulesWithFix_AreThoseWhoseFixesAreTested()
    {
        var keys = Directory.GetFiles(Repository.Find("tests/PerclGenerator.Analyzers.Tests"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(static file => Regex.Matches(File.ReadAllText(file), @"""(PERCL\d{4})\.\w+"""))
            .Select(static key => key.Groups[1].Value);
        var own = typeof(NodeFix).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Except([typeof(SuggestionFix), typeof(ScriptFileFix)])
            .SelectMany(static type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds);

        Assert.Equal(
            keys.Concat(own).Distinct().Order(StringComparer.Ordinal),
            PerclRules.All.Where(static rule => rule.Info.HasFix).Select(static rule => rule.Id));
    }

    private static string NameOf(string id) => PerclRules.All.Single(rule => rule.Id == id).GetType().Name;
}
