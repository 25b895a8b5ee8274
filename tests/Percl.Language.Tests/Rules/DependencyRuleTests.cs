using Percl.Language.Collections;
using Percl.Language.Rules;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Rules;

/// <summary>PERCL2017, PERCL2018, PERCL2021, and what another attribute decides of a text.</summary>
public sealed class DependencyRuleTests
{
    private static readonly AttributeCondition IsOn = new("mode", Member: null, "on");

    [Fact]
    public void RequiredAttribute_ThatIsMissing_IsReportedAtTheOneThatDemandsIt()
    {
        var schema = Dependent(new RequiredWhen(IsOn, IsAdvisory: false));

        var violation = Assert.Single(Check(schema, isComplete: true, Text(2, "mode", "on")));
        Assert.Equal(("PERCL2017", new NodeId(2), false), (violation.RuleId, violation.Node, violation.IsAdvisory));
        Assert.Equal(["Sing.value", "is required where 'mode' is 'on', but is missing"], violation.Arguments);
        Assert.Single(Check(schema, isComplete: false, Text(2, "mode", "on"), Attribute(3, "value", NullValue.Instance)));
        Assert.True(Assert.Single(Check(
            Dependent(new RequiredWhen(IsOn, IsAdvisory: true)), isComplete: true, Text(2, "mode", "on"))).IsAdvisory);
    }

    [Fact]
    public void RequiredAttribute_ThatMayBeThereOrNeedNot_IsLeftAlone()
    {
        var schema = Dependent(new RequiredWhen(IsOn, IsAdvisory: false));

        Assert.Empty(Check(schema, isComplete: true, Text(2, "mode", "off")));
        Assert.Empty(Check(schema, isComplete: true, Text(2, "mode", "o", null)));
        Assert.Empty(Check(schema, isComplete: true));
        Assert.Empty(Check(schema, isComplete: false, Text(2, "mode", "on")));
        Assert.Empty(Check(schema, isComplete: true, Text(2, "mode", "on"), Attribute(3, "value", UnknownValue.Instance)));
    }

    [Fact]
    public void AttributeThatGoesOnlyWithAnother_WithoutIt_IsReported()
    {
        var strict = Dependent(new OnlyWhen(IsOn, IsAdvisory: false));
        var lenient = Dependent(new OnlyWhen(IsOn, IsAdvisory: true));

        var violation = Assert.Single(Check(strict, isComplete: true, Text(3, "value", "x")));
        Assert.Equal(("PERCL2017", new NodeId(3)), (violation.RuleId, violation.Node));
        Assert.Equal("must be left out unless 'mode' is 'on'", violation.Arguments[1]);
        Assert.Single(Check(strict, isComplete: false, Text(2, "mode", "off"), Text(3, "value", null, "x")));
        Assert.Equal(
            ("PERCL2018", "unless 'mode' is 'on'"),
            Assert.Single(Check(lenient, isComplete: true, Text(3, "value", "x"))) is var ignored
                ? (ignored.RuleId, ignored.Arguments[1])
                : default);
    }

    [Fact]
    public void AttributeThatGoesOnlyWithAnother_WhereThatMayBeThere_IsLeftAlone()
    {
        var schema = Dependent(new OnlyWhen(IsOn, IsAdvisory: false));

        Assert.Empty(Check(schema, isComplete: true, Text(2, "mode", "on"), Text(3, "value", "x")));
        Assert.Empty(Check(schema, isComplete: true, Attribute(2, "mode", UnknownValue.Instance), Text(3, "value", "x")));
        Assert.Empty(Check(schema, isComplete: false, Text(3, "value", "x")));
        Assert.Empty(Check(schema, isComplete: true, Attribute(3, "value", UnknownValue.Instance)));
        Assert.Empty(Check(schema, isComplete: true, Attribute(3, "value", NullValue.Instance)));
        Assert.Empty(Check(schema, isComplete: true, Text(3, "value", "")));
    }

    [Fact]
    public void AttributeThatGoesOnlyWithAMember_WithoutIt_IsReported()
    {
        var schema = Dependent(new OnlyWhen(IsOn with { Member = "name" }, IsAdvisory: false));

        Assert.Single(CheckWith(Text(4, "size", "on"), isComplete: true));
        Assert.Single(CheckWith(Text(4, "name", "off"), isComplete: false));
        Assert.Empty(CheckWith(Text(4, "name", "on"), isComplete: true));
        Assert.Empty(CheckWith(Text(4, "size", "on"), isComplete: false));
        Assert.Single(Check(schema, true, Attribute(2, "mode", new ObjectValue(default) { IsComplete = true }), Text(3, "value", "x")));

        List<Violation> CheckWith(AttributeNode member, bool isComplete) => Check(
            schema, true, Attribute(2, "mode", new ObjectValue(List(member)) { IsComplete = isComplete }), Text(3, "value", "x"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AttributeThatGoesOnlyWithAFlag_IsReportedWithTheOther(bool flag)
    {
        var schema = Dependent(new OnlyWhen(IsOn with { Value = flag ? "true" : "false" }, IsAdvisory: false));

        Assert.Empty(Check(schema, true, Attribute(2, "mode", new BooleanValue(flag)), Text(3, "value", "x")));
        Assert.Single(Check(schema, true, Attribute(2, "mode", new BooleanValue(!flag)), Text(3, "value", "x")));
    }

    [Fact]
    public void AttributeWithoutEffect_IsReported()
    {
        var withAny = Dependent(new NoEffectWhen(IsOn with { Value = null }));

        Assert.Equal("where 'mode' is set", Assert.Single(Check(withAny, true, Text(2, "mode", "x"), Text(3, "value", "x"))).Arguments[1]);
        Assert.Equal("PERCL2018", Assert.Single(Check(
            withAny, true, Attribute(2, "mode", new ObjectValue(default)), Text(3, "value", "x"))).RuleId);
        Assert.Single(Check(Dependent(new NoEffectWhen(IsOn)), true, Text(2, "mode", "on"), Text(3, "value", "x")));
        Assert.Single(Check(
            Dependent(new NoEffectWhen(IsOn with { Value = "true" })),
            true,
            Attribute(2, "mode", new BooleanValue(true)),
            Attribute(3, "value", new NumberValue("1"))));
        Assert.Empty(Check(withAny, true, Attribute(2, "mode", UnknownValue.Instance), Text(3, "value", "x")));
        Assert.Empty(Check(withAny, true, Attribute(2, "mode", NullValue.Instance), Text(3, "value", "x")));
        Assert.Empty(Check(Dependent(new NoEffectWhen(IsOn)), true, Text(2, "mode", "off"), Text(3, "value", "x")));
    }

    [Fact]
    public void Number_ThatIsGreaterThanItsLimit_IsReported()
    {
        var schema = Dependent(new AtMost("mode"));

        Assert.Equal(
            "must not be greater than 'mode', but 10 is greater than 9",
            Assert.Single(Check(schema, false, Number(2, "mode", "9"), Number(3, "value", "10"))).Arguments[1]);
        Assert.Empty(Check(schema, false, Number(2, "mode", "9"), Number(3, "value", "9")));
        Assert.Empty(Check(schema, true, Number(3, "value", "9")));
        Assert.Empty(Check(schema, true, Attribute(2, "mode", UnknownValue.Instance), Number(3, "value", "9")));
    }

    [Fact]
    public void Text_WhoseFormADefaultDecides_IsWrongItself()
    {
        var schema = Dependent(
            new UrlWhen(IsOn with { HoldsUnset = true }), new ValuesWhen(IsOn with { Value = "off" }, List("one", "two")));

        var found = Assert.Single(Check(schema, true, Text(3, "value", "one")));
        Assert.Equal("PERCL2001", found.RuleId);
        Assert.Equal([new Suggestion(SuggestionKind.SetAttribute, "mode", "\"off\"")], found.Suggestions);
        Assert.Equal("PERCL2001", Assert.Single(Check(schema, true, Text(3, "value", "/a"))).RuleId);
        Assert.Equal("PERCL2001", Assert.Single(Check(schema, true, Attribute(2, "mode", NullValue.Instance), Text(3, "value", "/a"))).RuleId);
        Assert.Equal("PERCL2017", Assert.Single(Check(schema, true, Text(2, "mode", "on"), Text(3, "value", "one"))).RuleId);
        Assert.Empty(Check(schema, false, Text(3, "value", "one")));
        Assert.Empty(Check(schema, true, Attribute(2, "mode", UnknownValue.Instance), Text(3, "value", "one")));
        Assert.Empty(Check(schema, true, Text(2, "mode", "off"), Text(3, "value", "one")));
        Assert.Empty(Check(schema, true, Text(3, "value", "https://example.com")));
        Assert.Empty(Check(schema, true, Text(3, "value", null, "one")));
    }

    [Fact]
    public void Text_WhoseFormAnotherAttributeDecides_IsReportedByWhatIsWrong()
    {
        var schema = Dependent(
            new UrlWhen(IsOn), new ValuesWhen(IsOn with { Value = "off" }, List("one", "two")));

        Assert.Equal("PERCL2001", RuleFor("on", "/a"));
        Assert.Equal("PERCL2013", RuleFor("off", "three"));
        Assert.Equal("PERCL2017", RuleFor("on", "one"));
        Assert.Equal("PERCL2017", RuleFor("off", "https://example.com"));
        Assert.Empty(Check(schema, true, Text(2, "mode", "on"), Text(3, "value", "https://example.com")));
        Assert.Empty(Check(schema, true, Text(2, "mode", "off"), Text(3, "value", "one")));
        Assert.Empty(Check(schema, true, Text(2, "mode", "perhaps"), Text(3, "value", "three")));
        Assert.Empty(Check(schema, true, Text(3, "value", "three")));
        Assert.Empty(Check(schema, true, Text(2, "mode", "on"), Text(3, "value", null, "three")));
        Assert.Equal("must be an absolute URL where 'mode' is 'on', but is 'one'", What("on", "one"));
        Assert.Equal("must be one of 'one', 'two' where 'mode' is 'off', but is 'https://x'", What("off", "https://x"));

        string What(string mode, string value) =>
            Assert.Single(Check(schema, true, Text(2, "mode", mode), Text(3, "value", value))).Arguments[1];
        string RuleFor(string mode, string value) =>
            Assert.Single(Check(schema, true, Text(2, "mode", mode), Text(3, "value", value))).RuleId;
    }

    [Fact]
    public void Text_WhoseLengthAMemberOfAnotherDecides_IsReported()
    {
        var schema = Dependent(new MaxLengthWhen(IsOn with { Member = "name" }, 3));
        var on = new ObjectValue(List(Text(4, "name", "on")));

        Assert.Equal(
            "3 characters where 'mode.name' is 'on'",
            Assert.Single(Check(schema, true, Attribute(2, "mode", on), Text(3, "value", "four"))).Arguments[1]);
        Assert.Empty(Check(schema, true, Attribute(2, "mode", on), Text(3, "value", "one")));
        Assert.Empty(Check(schema, true, Attribute(2, "mode", new ObjectValue(default)), Text(3, "value", "four")));
        Assert.Empty(Check(schema, true, Text(2, "mode", "on"), Text(3, "value", "four")));
    }

    [Fact]
    public void Members_OfAnObject_AreCheckedLikeAttributes()
    {
        var inner = Declare("Inner", isPrompt: false, new AttributeSchema("size") { Range = new NumberRange(1, 2) }, new AttributeSchema("name") { IsRequired = true });
        var schema = Declare("Sing", isPrompt: false, new AttributeSchema("inner") { Members = inner });
        var value = new ObjectValue(List(Number(3, "size", "3"))) { IsComplete = true };

        var violations = Check(schema, true, Attribute(2, "inner", value));

        Assert.Equal([("PERCL2010", 2), ("PERCL2011", 3)], violations.Select(static v => (v.RuleId, v.Node.Value)).Order());
        Assert.Contains(violations, static violation => violation.Arguments[0] == "Sing.inner.size");
    }

    [Fact]
    public void NestedCommand_WithoutThePrivacyOfItsHost_IsReported()
    {
        var prompt = Say with { Attributes = new(Say.Attributes.Append(new AttributeSchema("secret") { IsPrivacy = true })) };
        var host = GetDigits with { Attributes = new(GetDigits.Attributes.Append(new AttributeSchema("private") { IsPrivacy = true })) };
        var hidden = Attribute(2, "private", new BooleanValue(true));

        var violation = Assert.Single(Found2021(hidden, Command(4, prompt) with { IsComplete = true }));
        Assert.Equal(new NodeId(4), violation.Node);
        Assert.Equal(["'Say'", "private", "GetDigits"], violation.Arguments);

        Assert.Empty(Found2021(hidden, Command(4, prompt)));
        Assert.Empty(Found2021(hidden, Command(4, prompt, Attribute(5, "secret", new BooleanValue(false))) with { IsComplete = true }));
        Assert.Empty(Found2021(hidden, Command(4, prompt, Attribute(5, "secret", UnknownValue.Instance)) with { IsComplete = true }));
        Assert.Empty(Found2021(hidden, Command(4, Play) with { IsComplete = true }));
        Assert.Empty(Found2021(hidden, Unknown(4)));
        Assert.Empty(Found2021(Attribute(2, "private", new BooleanValue(false)), Command(4, prompt) with { IsComplete = true }));
        Assert.Empty(Found2021(Attribute(2, "private", UnknownValue.Instance), Command(4, prompt) with { IsComplete = true }));
        Assert.Empty(Found2021(Text(2, "actionUrl", "https://x"), Command(4, prompt) with { IsComplete = true }));

        List<Violation> Found2021(AttributeNode privacy, ScriptItem nested) =>
            Found.Violations(ScriptOf(Command(1, host, privacy, Prompts(3, "prompts", nested))), "PERCL2021");
    }

    private static CommandSchema Dependent(params AttributeDependency[] dependencies) => Declare(
        "Sing",
        isPrompt: false,
        new AttributeSchema("mode"),
        new AttributeSchema("value") { Dependencies = new EquatableArray<AttributeDependency>(dependencies) });

    private static AttributeNode Number(int place, string name, string number) => Attribute(place, name, new NumberValue(number));

    private static List<Violation> Check(CommandSchema schema, bool isComplete, params AttributeNode[] attributes) =>
        [.. PerclRules.Check(Command(1, schema, attributes) with { IsComplete = isComplete }, AllOfThem)];
}
