using System.Text.Json;

namespace PerclGenerator.Analyzers.Tests.Documentation;

/// <summary>Each rule has a page, and the page says of it what the assemblies say.</summary>
public sealed class RulePageTests
{
    private const string Wrong = "Wrong";
    private const string Right = "Right";
    private const string AtRunTime = "At run time";

    private static readonly string[] Sections =
    [
        "What the rule says",
        "Why it matters on a call",
        Wrong,
        Right,
        "What it leaves alone",
        AtRunTime,
        "How to configure",
        "See also",
    ];

    [Fact]
    public void Pages_Always_AreThoseOfTheRules() => Assert.Equal(RuleIdTexts.All().Order(), RuleDocument.Ids());

    [Theory]
    [MemberData(nameof(Rules.All), MemberType = typeof(Rules))]
    public void Sections_OfAPage_StandInTheAgreedOrder(string id)
    {
        var expected = Sections.Where(section => section != AtRunTime || Rules.AtRunTime.Contains(id));

        Assert.Equal(expected, RuleDocument.Of(id).Headings);
    }

    [Theory]
    [MemberData(nameof(Rules.WithDescriptor), MemberType = typeof(Rules))]
    public void TitleAndTable_OfAPage_AreThoseOfTheDescriptor(string id)
    {
        var descriptor = DescriptorTable.Find(id);
        var page = RuleDocument.Of(id);

        Assert.Equal($"# {id}: {descriptor.Title}", page.Lines[0]);
        var row = Assert.Single(page.Rows);
        Assert.Equal([descriptor.Category, Rules.SeverityOf(descriptor)], row[..2]);
    }

    [Theory]
    [MemberData(nameof(Rules.All), MemberType = typeof(Rules))]
    public void FixRow_OfAPage_SaysWhetherThereIsOneAndMore(string id)
    {
        var row = Assert.Single(RuleDocument.Of(id).Rows);

        Assert.Matches(Rules.WithFix.Contains(id) ? "^Yes: ." : "^No: .", row[2]);
    }

    [Theory]
    [MemberData(nameof(Rules.All), MemberType = typeof(Rules))]
    public void WrongExamples_OfAPage_BreakItsRuleAndNoOther(string id)
    {
        Assert.All(
            Examples(id, Wrong),
            example => Assert.Equal(
                [id],
                example.Marks.Select(static mark => mark.Id).Where(Rules.AtCompileTime.Contains).Distinct()));
    }

    [Theory]
    [MemberData(nameof(Rules.All), MemberType = typeof(Rules))]
    public void RightExamples_OfAPage_BreakNoRule(string id) =>
        Assert.All(Examples(id, Right), static example => Assert.Empty(example.Marks));

    [Theory]
    [MemberData(nameof(Rules.All), MemberType = typeof(Rules))]
    public void Examples_OfARuleOfTheWire_AreThereInJsonAsWell(string id)
    {
        // Declarations and endpoints are a matter of C# alone.
        var isOfCode = id.StartsWith("PERCL4", StringComparison.Ordinal)
            || Rules.IsOfEndpoints(id)
            || Rules.IsOfSdk(id);
        var expected = isOfCode ? Array.Empty<string>() : [Wrong, Right];

        Assert.Equal(expected, RuleDocument.Of(id).BlocksOf("json").Select(static block => block.Section));
    }

    /// <summary>What is wrong in JSON itself need not be an array.</summary>
    [Theory]
    [MemberData(nameof(Rules.OfCommands), MemberType = typeof(Rules))]
    public void JsonExamples_OfAPage_AreArraysOfObjectsWithOneMember(string id)
    {
        var examples = RuleDocument.Of(id).BlocksOf("json").ToArray();

        Assert.NotEmpty(examples);
        Assert.All(examples, static example =>
        {
            using var json = JsonDocument.Parse(
                example.Text, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
            Assert.All(json.RootElement.EnumerateArray(), static command => Assert.Single(command.EnumerateObject()));
        });
    }

    [Theory]
    [MemberData(nameof(Rules.All), MemberType = typeof(Rules))]
    public void Blocks_OfAPage_AreOfLanguagesThatAreTested(string id) => Assert.All(
        RuleDocument.Of(id).Blocks,
        static block => Assert.Contains(block.Language, (string[])["csharp", "json", "editorconfig", "text"]));

    [Theory]
    [MemberData(nameof(Rules.All), MemberType = typeof(Rules))]
    public void Links_OfAPage_LeadSomewhere(string id)
    {
        var page = RuleDocument.Of(id);

        LinkAssert.FilesExist(page);
        Assert.Contains("README.md", page.Links);
        Assert.Contains(
            page.Links,
            static link => link.StartsWith("https://docs.freeclimb.com/reference/", StringComparison.Ordinal));
    }

    private static CodeBlock[] Examples(string id, string section)
    {
        var examples = RuleDocument.Of(id).BlocksOf(Rules.IsOfFiles(id) ? "json" : "csharp")
            .Where(block => block.Section == section)
            .ToArray();
        Assert.NotEmpty(examples);
        return examples;
    }
}
