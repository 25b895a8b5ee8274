using Percl.Language.Collections;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;
using static Percl.Language.Tests.Rules.Commands;
using static Percl.Language.Tests.Rules.DeclaredAttributes;
using static Percl.Language.Tests.Rules.Suggested;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL2013Tests
{
    [Fact]
    public void Value_ThatIsNotAllowed_IsReported()
    {
        var declared = Declared with { Kind = ValueKind.Text, AllowedValues = List("one", "two") };

        Assert.Equal(
            ["Sing.value", "one of 'one', 'two'", "Two", ""],
            Assert.Single(Found.InValue(declared, Parts("Two"), "PERCL2013")).Arguments);
        Assert.Single(Found.InValue(declared, Parts("th", null), "PERCL2013"));
        Assert.Single(Found.InValue(declared, Parts(null, "three"), "PERCL2013"));
        Assert.Single(Found.InValue(declared, Parts("tw", null, "wo"), "PERCL2013"));
    }

    [Fact]
    public void Value_OfManyThatAreAllowed_IsReportedWithTheNearest()
    {
        var declared = Declared with
        {
            AllowedValues = new EquatableArray<string>(Enumerable.Range(10, 30).Select(static i => $"lang-{i}").Append("en-US")),
        };

        Assert.Equal(
            ["Sing.value", "one of 31 values", "en-us", "; did you mean 'en-US'?"],
            Assert.Single(Found.InValue(declared, Parts("en-us"), "PERCL2013")).Arguments);
        Assert.Equal("; did you mean 'en-US'?", Assert.Single(Found.InValue(declared, Parts("en"), "PERCL2013")).Arguments[3]);
        Assert.Equal("", Assert.Single(Found.InValue(declared, Parts("klingon"), "PERCL2013")).Arguments[3]);
    }

    [Theory]
    [InlineData(1, "'value-0'")]
    [InlineData(2, "one of 'value-0', 'value-1'")]
    [InlineData(17, "one of 17 values")]
    public void Values_ThatAreAllowed_AreListedUnlessTheyAreMany(int count, string listed)
    {
        var declared = Declared with { AllowedValues = new(Enumerable.Range(0, count).Select(static i => $"value-{i}")) };

        Assert.Equal(listed, Assert.Single(Found.InValue(declared, Parts("value-"), "PERCL2013")).Arguments[1]);
    }

    [Fact]
    public void Values_ThatAreSixteen_AreAllListed()
    {
        var declared = Declared with { AllowedValues = new(Enumerable.Range(0, 16).Select(static i => $"{i}")) };

        Assert.EndsWith("'14', '15'", Assert.Single(Found.InValue(declared, Parts("x"), "PERCL2013")).Arguments[1]);
    }

    [Theory]
    [InlineData("colr", "color")]
    [InlineData("colouur", "colour")]
    [InlineData("cokor", "color")]
    [InlineData("xolor", "color")]
    [InlineData("olor", "color")]
    [InlineData("FLAVOUR", "flavor")]
    public void Value_WithATypingError_IsReportedWithTheNearest(string written, string nearest)
    {
        string[] others = [.. Enumerable.Range(1, 16).Select(static length => new string('z', length))];
        var declared = Declared with { AllowedValues = List([.. others, "colos", "color", "colour", "flavor"]) };

        Assert.Equal($"; did you mean '{nearest}'?", Assert.Single(Found.InValue(declared, Parts(written), "PERCL2013")).Arguments[3]);
    }

    [Fact]
    public void Flag_ThatIsNotAllowed_IsReported()
    {
        var declared = Declared with { Kind = ValueKind.Boolean, AllowedValues = List("true") };

        Assert.Equal(["Sing.value", "'true'", "false", ""], Assert.Single(Found.InValue(declared, new BooleanValue(false), "PERCL2013")).Arguments);
        Assert.Empty(Found.InValue(declared, new BooleanValue(true), "PERCL2013"));
        Assert.Empty(Found.InValue(declared with { Kind = ValueKind.WholeNumber }, new BooleanValue(false), "PERCL2013"));
    }

    [Fact]
    public void Number_ThatIsNotAllowed_IsReported()
    {
        var declared = Declared with { Kind = ValueKind.WholeNumber, AllowedValues = List("1", "2.0") };

        Assert.Single(Found.InValue(declared, new NumberValue("3"), "PERCL2013"));
        Assert.Empty(Found.InValue(declared, new NumberValue("2"), "PERCL2013"));
        Assert.Empty(Found.InValue(declared with { Kind = ValueKind.Text }, new NumberValue("3"), "PERCL2013"));
        Assert.Empty(Found.InValue(declared with { AllowedValues = default }, new NumberValue("3"), "PERCL2013"));
    }

    [Theory]
    [InlineData("[0-9]+", "12a")]
    [InlineData("a|ab", "abc")]
    public void Text_ThatDoesNotMatchThePattern_IsReported(string pattern, string text) => Assert.Equal(
        ["Sing.value", $"a string that matches '{pattern}'", text, ""],
        Assert.Single(Found.InValue(Declared with { Pattern = pattern }, Parts(text), "PERCL2013")).Arguments);

    [Theory]
    [InlineData("[0-9]+", "12")]
    [InlineData("[", "12")]
    [InlineData("(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")]
    [InlineData("[0-9]+", "")]
    public void Text_OfWhichThePatternSaysNothing_IsLeftAlone(string pattern, string text)
    {
        Assert.Empty(Found.InValue(Declared with { Pattern = pattern }, Parts(text), "PERCL2013"));
        Assert.Empty(Found.InValue(Declared with { Pattern = pattern }, Parts(text, null), "PERCL2013"));
    }

    [Fact]
    public void Value_ThatMayBeAllowed_IsLeftAlone()
    {
        var declared = Declared with { Kind = ValueKind.Text, AllowedValues = List("one", "two") };

        Assert.Empty(Found.InValue(declared, Parts("one"), "PERCL2013"));
        Assert.Empty(Found.InValue(declared, Parts("t", null), "PERCL2013"));
        Assert.Empty(Found.InValue(declared, Parts("t", null, "o"), "PERCL2013"));
        Assert.Empty(Found.InValue(declared, Parts("tw", null, "o"), "PERCL2013"));
        Assert.Empty(Found.InValue(declared, Parts(null, null), "PERCL2013"));
        Assert.Empty(Found.InValue(declared, Parts(""), "PERCL2013"));
        Assert.Empty(Found.InValue(declared, new BooleanValue(true), "PERCL2013"));
        Assert.Empty(Found.InValue(declared, NullValue.Instance, "PERCL2013"));
    }

    [Theory]
    [InlineData("Always", "always")]
    [InlineData("nevr", "never")]
    [InlineData("sometimes", null)]
    public void Value_BecomesTheNearestOne(string value, string? expected) => Assert.Equal(
        expected is null ? [] : [new ReplaceValue(TextValue.Constant(expected))],
        Suggest(Mode, TextValue.Constant(value), "PERCL2013"));

    [Fact]
    public void Number_BecomesTheNearestThatIsAllowed() => Assert.Equal(
        [new ReplaceValue(new NumberValue("16"))],
        Suggest(Loop with { Range = null, AllowedValues = Commands.List("8", "16") }, new NumberValue("15"), "PERCL2013"));

    private static readonly AttributeSchema Mode = new("mode")
    {
        Kind = ValueKind.Text,
        AllowedValues = Commands.List("always", "never"),
    };
}
