using Percl.Language.Rules;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Rules;

/// <summary>PERCL4008 and PERCL4009.</summary>
public sealed class DeclaredDifferentlyTests
{
    private static readonly CommandSchema Own = Declare(
        "Play",
        isPrompt: false,
        new AttributeSchema("file") { IsRequired = true, Kind = ValueKind.Text },
        new AttributeSchema("loop") { Kind = ValueKind.WholeNumber });

    [Fact]
    public void End_ThatDiffers_IsReportedAtTheDeclaration() => Assert.Equal(
        DeclarationRule.Declaration, Assert.Single(Check(Own with { EndsCall = true })).Node);

    [Fact]
    public void End_ThatDiffers_IsReportedWithBothSides()
    {
        var ending = Declare("Play", isPrompt: false) with { IsTerminal = true };
        var other = ending with { IsTerminal = false };

        Assert.Equal("there the script goes on after it, here it ends the script", What(ending, other));
        Assert.Equal("there it ends the script, here the script goes on after it", What(other, ending));

        static string What(CommandSchema own, CommandSchema real) =>
            Assert.Single(PerclRules.Check(own, new LanguageSchema([real]))).Arguments[1];
    }

    [Fact]
    public void Declaration_IsThePlaceOfNoAttribute() => Assert.True(DeclarationRule.Declaration.Value < 0);

    [Fact]
    public void UnknownAttribute_IsReported()
    {
        var violation = Assert.Single(Check(Own with { Attributes = new(Own.Attributes.Append(new AttributeSchema("volume"))) }));

        Assert.Equal(new NodeId(2), violation.Node);
        Assert.Equal(["Play", "there it has no attribute 'volume'"], violation.Arguments);
    }

    [Fact]
    public void AttributeOfAnotherType_IsReported()
    {
        var play = Play with { Attributes = List(new AttributeSchema("loop") { Kind = ValueKind.WholeNumber }) };
        var own = Own with { Attributes = List(new AttributeSchema("loop") { Kind = ValueKind.Text }) };

        Assert.Equal(
            "there 'loop' is a number, here it is a text",
            Assert.Single(PerclRules.Check(own, new LanguageSchema([play]))).Arguments[1]);
        Assert.Empty(PerclRules.Check(
            Own with { Attributes = List(new AttributeSchema("loop") { Kind = ValueKind.Number }) }, new LanguageSchema([play])));
    }

    [Theory]
    [InlineData(ValueKind.Uri, "a text")]
    [InlineData(ValueKind.Enum, "a text")]
    [InlineData(ValueKind.Boolean, "true or false")]
    [InlineData(ValueKind.Texts, "a list of texts")]
    [InlineData(ValueKind.Map, "an object")]
    [InlineData(ValueKind.Members, "an object")]
    [InlineData(ValueKind.Command, "a command")]
    [InlineData(ValueKind.Commands, "a list of commands")]
    public void AttributeOfAnyOtherType_IsReportedWithBoth(ValueKind kind, string shown)
    {
        var play = Play with { Attributes = List(new AttributeSchema("loop") { Kind = ValueKind.WholeNumber }) };
        var own = Own with { Attributes = List(new AttributeSchema("loop") { Kind = kind }) };

        Assert.Equal(
            $"there 'loop' is a number, here it is {shown}",
            Assert.Single(PerclRules.Check(own, new LanguageSchema([play]))).Arguments[1]);
    }

    [Fact]
    public void RequiredAttribute_ThatIsNotDeclaredSo_IsReported()
    {
        Assert.Equal(
            "there 'file' is required",
            Assert.Single(Check(Own with { Attributes = List(new AttributeSchema("file")) })).Arguments[1]);
        Assert.Equal(
            ("there it requires 'file', which is missing here", DeclarationRule.Declaration),
            Assert.Single(Check(Own with { Attributes = default })) is var missing ? (missing.Arguments[1], missing.Node) : default);
    }

    [Fact]
    public void Declaration_ThatSaysTheSameOrIsAnother_IsLeftAlone()
    {
        Assert.Empty(Check(Own));
        Assert.Empty(Check(Own with { Attributes = new(Own.Attributes.Select(static a => a with { IsRequired = true })) }));
        Assert.Empty(Check(Own with { Attributes = new(Own.Attributes.Take(1)) }));
        Assert.Empty(Check(Own with { Name = "Sing", EndsCall = true, Attributes = default }));
        Assert.Empty(Check(Own with { IsObject = true, EndsCall = true, Attributes = default }));
        Assert.Empty(Check(Play));
    }

    [Fact]
    public void AttributeThatHoldsCommandsOfACommandThatHoldsNone_IsLeftToTheOtherRule() => Assert.Equal(
        "PERCL1003",
        Assert.Single(PerclRules.Check(
            Own with { Attributes = new(Own.Attributes.Append(new AttributeSchema("prompts") { HoldsCommands = true })) },
            AllOfThem)).RuleId);

    [Fact]
    public void FixedAttribute_IsReported()
    {
        var own = Declare("Sing", isPrompt: false, new AttributeSchema("loud"), new AttributeSchema("high") { IsFixed = true });

        var violation = Assert.Single(Found.Violations(own, "PERCL4009"));
        Assert.Equal(new NodeId(1), violation.Node);
        Assert.Equal(["Sing", "high"], violation.Arguments);
    }

    private static Violation[] Check(CommandSchema declared) => Found.Violations(declared, "PERCL4008");
}
