using Percl.Language.Collections;
using Percl.Language.Rules;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Tests.Rules;

/// <summary>What rules suggest: only what helps.</summary>
public sealed class SuggestedTests
{
    private static readonly AttributeSchema Loop = new("loop") { Kind = ValueKind.WholeNumber, Range = new NumberRange(0, 10) };

    private static readonly AttributeSchema Length = new("length") { Kind = ValueKind.WholeNumber, Unit = TimeUnit.Milliseconds };

    private static readonly AttributeSchema Mode = new("mode")
    {
        Kind = ValueKind.Text,
        AllowedValues = Commands.List("always", "never"),
    };

    private static readonly AttributeSchema Url = new("url") { Kind = ValueKind.Text, IsAbsoluteUrl = true };

    [Theory]
    [InlineData("11", "10")]
    [InlineData("-1", "0")]
    public void NumberOutOfRange_BecomesTheNearestBound(string number, string expected) =>
        Assert.Equal([new Suggestion(SuggestionKind.ReplaceValue, Json: expected)], Suggest(Loop, new NumberValue(number), "PERCL2011"));

    [Fact]
    public void BoundThatAnotherRuleSpeaksOf_IsNotSuggested()
    {
        Assert.Empty(Suggest(Loop with { EndlessAt = 0 }, new NumberValue("-1"), "PERCL2011"));
        Assert.Empty(Suggest(Loop with { Unit = TimeUnit.Milliseconds }, new NumberValue("-1"), "PERCL2011"));
        Assert.Empty(Suggest(Loop with { Range = new NumberRange(0, 10) { ExcludesMaximum = true } }, new NumberValue("11"), "PERCL2011"));
    }

    [Theory]
    [InlineData("Always", "\"always\"")]
    [InlineData("nevr", "\"never\"")]
    [InlineData("sometimes", null)]
    public void Value_BecomesTheNearestOne(string value, string? expected) => Assert.Equal(
        expected is null ? [] : [new Suggestion(SuggestionKind.ReplaceValue, Json: expected)],
        Suggest(Mode, TextValue.Constant(value), "PERCL2013"));

    [Fact]
    public void Number_BecomesTheNearestThatIsAllowed() => Assert.Equal(
        [new Suggestion(SuggestionKind.ReplaceValue, Json: "16")],
        Suggest(Loop with { Range = null, AllowedValues = Commands.List("8", "16") }, new NumberValue("15"), "PERCL2013"));

    [Theory]
    [InlineData("3", "3000")]
    [InlineData("0", null)]
    public void Milliseconds_BecomeSeconds(string value, string? expected) => Assert.Equal(
        expected is null ? [] : [new Suggestion(SuggestionKind.ReplaceValue, Json: expected)],
        Suggest(Length, new NumberValue(value), "PERCL2020"));

    [Theory]
    [InlineData("90000", "90")]
    [InlineData("90001", null)]
    [InlineData("90000000000", null)]
    public void Seconds_BecomeMilliseconds(string value, string? expected) => Assert.Equal(
        expected is null ? [] : [new Suggestion(SuggestionKind.ReplaceValue, Json: expected)],
        Suggest(Length with { Unit = TimeUnit.Seconds }, new NumberValue(value), "PERCL2020"));

    [Theory]
    [InlineData("+1 (555) 012-3456", "\"+15550123456\"")]
    [InlineData("+1.555/0123456", "\"+15550123456\"")]
    [InlineData("555 0123", null)]
    [InlineData("+1x5550123456", null)]
    public void PhoneNumber_LosesItsPunctuation(string value, string? expected) => Assert.Equal(
        expected is null ? [] : [new Suggestion(SuggestionKind.ReplaceValue, Json: expected)],
        Suggest(new AttributeSchema("to") { Kind = ValueKind.Text, IsPhoneNumber = true }, TextValue.Constant(value), "PERCL2014"));

    [Theory]
    [InlineData("/menu", "")]
    [InlineData("/", "")]
    [InlineData("menu", "/")]
    [InlineData("example.com", null)]
    [InlineData("a:b", null)]
    [InlineData("//host", null)]
    [InlineData("/\\host", null)]
    [InlineData("?a", null)]
    public void Path_GetsABaseUrl(string url, string? separator) => Assert.Equal(
        separator is null ? [] : [new Suggestion(SuggestionKind.PrefixUrl, separator)],
        Suggest(Url, TextValue.Constant(url), "PERCL2001"));

    [Theory]
    [InlineData("http://example.com", "s")]
    [InlineData("HTTP://example.com", "S")]
    [InlineData("Http://EXAMPLE.com", "s")]
    public void Http_BecomesHttps(string url, string letter) => Assert.Equal(
        [new Suggestion(SuggestionKind.EditText, letter) { Offset = 4 }],
        Suggest(Url, TextValue.Constant(url), "PERCL2002"));

    [Fact]
    public void PartsOfAUrl_MeetWithOneSlash()
    {
        Assert.Equal(
            [new Suggestion(SuggestionKind.EditText, "/") { Offset = 19 }],
            Suggest(Url, Commands.Parts("https://example.com", "menu"), "PERCL2004"));
        Assert.Equal(
            [new Suggestion(SuggestionKind.EditText) { Offset = 22, Length = 1 }],
            Suggest(Url, Commands.Parts("https://example.com/a/", "/menu"), "PERCL2004"));
    }

    [Fact]
    public void AttributeThatStandsAlone_IsRemovedOrGetsTheOther()
    {
        var only = new AttributeSchema("b")
        {
            Kind = ValueKind.Text,
            Dependencies = Commands.List<AttributeDependency>(
                new OnlyWhen(new AttributeCondition("a", null, "on"), IsAdvisory: false)),
        };
        var schema = Commands.Declare("Sing", isPrompt: false, new AttributeSchema("a") { Kind = ValueKind.Text }, only);

        Assert.Equal(
            [new Suggestion(SuggestionKind.SetAttribute, "a", "\"on\""), new Suggestion(SuggestionKind.RemoveAttribute, "b") { IsLossy = true }],
            Suggest(schema, "PERCL2017", Commands.Text(1, "b", "x")));
        // What is required cannot go.
        Assert.Equal(
            [new Suggestion(SuggestionKind.SetAttribute, "a", "\"on\"")],
            Suggest(
                Commands.Declare("Sing", isPrompt: false, new AttributeSchema("a") { Kind = ValueKind.Text }, only with { IsRequired = true }),
                "PERCL2017",
                Commands.Text(1, "b", "x")));
    }

    [Fact]
    public void RequiredAttribute_BecomesAHoleOfItsType()
    {
        var schema = Commands.Declare(
            "Sing",
            isPrompt: false,
            new AttributeSchema("a") { Kind = ValueKind.Text, IsRequired = true },
            new AttributeSchema("b") { Kind = ValueKind.WholeNumber, IsRequired = true },
            new AttributeSchema("c") { Kind = ValueKind.Boolean, IsRequired = true },
            new AttributeSchema("d") { Kind = ValueKind.Members, IsRequired = true });

        Assert.Equal(
            [
                new Suggestion(SuggestionKind.FillWithPlaceholder, "a"),
                new Suggestion(SuggestionKind.FillWithPlaceholder, "b", "int"),
                new Suggestion(SuggestionKind.FillWithPlaceholder, "c", "bool"),
            ],
            Suggest(schema, "PERCL2010"));
    }

    [Fact]
    public void CommandThatNeverRuns_IsRemovedOrMoved()
    {
        var found = Found.Violations(
            Commands.ScriptOf(Commands.Command(1, Commands.Hangup), Commands.Command(2, Commands.Say), Commands.Command(3, Commands.Hangup)),
            "PERCL1001");

        Assert.Equal([SuggestionKind.MoveInFront, SuggestionKind.RemoveCommand], found[0].Suggestions.Select(static one => one.Kind));
        Assert.Equal([true], found[0].Suggestions.Skip(1).Select(static one => one.IsLossy));
        Assert.Equal([false], found[1].Suggestions.Select(static one => one.IsLossy));
        Assert.Equal(new NodeId(1), found[0].Related);
        Assert.Equal([SuggestionKind.RemoveCommand], found[1].Suggestions.Select(static one => one.Kind));
    }

    [Fact]
    public void ScriptWithoutEnd_EndsWithTheCommandThatEndsTheCall()
    {
        var script = Commands.ScriptOf(Commands.Command(1, Commands.Say)) with { IsComplete = true };

        Assert.Equal(
            [new Suggestion(SuggestionKind.AppendCommand, "Hangup")], Assert.Single(Found.Violations(script, "PERCL1005")).Suggestions);
    }

    private static EquatableArray<Suggestion> Suggest(AttributeSchema declared, ScriptValue value, string ruleId) =>
        Assert.Single(Found.InValue(declared, value, ruleId)).Suggestions;

    private static List<Suggestion> Suggest(CommandSchema schema, string ruleId, params AttributeNode[] attributes) =>
    [
        .. PerclRules.CheckAttributes(Commands.Command(0, schema, attributes) with { IsComplete = true }, RuleOptions.Default)
            .Where(violation => violation.RuleId == ruleId)
            .SelectMany(static violation => violation.Suggestions),
    ];
}
