using Percl.Language.Collections;
using Percl.Language.Schema;
using Percl.Language.Script;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Rules;

/// <summary>PERCL2011 to PERCL2016, PERCL2019 and PERCL2020: what one value says alone.</summary>
public sealed class ValueRuleTests
{
    private const string Hex = "0123456789abcdefABCDEF012345678901234567";

    private static readonly AttributeSchema Attribute = new("value");

    [Theory]
    [InlineData("0", "1 or more", 1, double.PositiveInfinity)]
    [InlineData("-1e400", "1 or more", 1, double.PositiveInfinity)]
    [InlineData("1.5", "between 0 and 1", 0, 1)]
    [InlineData("61", "60 or less", double.NegativeInfinity, 60)]
    [InlineData("0.05", "between 0.1 and 0.9", 0.1, 0.9)]
    public void Number_ThatIsOutOfRange_IsReported(string number, string range, double minimum, double maximum)
    {
        var declared = Attribute with { Range = new NumberRange(minimum, maximum) };

        var violation = Assert.Single(Found.InValue(declared, new NumberValue(number), "PERCL2011"));
        Assert.Equal(["Sing.value", range, number], violation.Arguments);
        Assert.False(violation.IsAdvisory);
        Assert.True(Assert.Single(Found.InValue(declared with { IsAdvisory = true }, new NumberValue(number), "PERCL2011")).IsAdvisory);
    }

    [Theory]
    [InlineData("0", "more than 0")]
    [InlineData("1", "less than 1")]
    public void Number_OnABoundThatIsExcluded_IsReported(string number, string shown)
    {
        var declared = Attribute with { Range = new NumberRange(0, 1) { ExcludesMinimum = true, ExcludesMaximum = true } };

        Assert.Contains(shown, Assert.Single(Found.InValue(declared, new NumberValue(number), "PERCL2011")).Arguments[1]);
        Assert.Empty(Found.InValue(declared, new NumberValue("0.5"), "PERCL2011"));
    }

    [Fact]
    public void Number_ThatIsInRangeOrNone_IsLeftAlone()
    {
        var declared = Attribute with { Range = new NumberRange(1, 60) };

        Assert.Empty(Found.InValue(declared, new NumberValue("1"), "PERCL2011"));
        Assert.Empty(Found.InValue(declared, new NumberValue("60"), "PERCL2011"));
        Assert.Empty(Found.InValue(declared, Parts("0"), "PERCL2011"));
        Assert.Empty(Found.InValue(declared, UnknownValue.Instance, "PERCL2011"));
        Assert.Empty(Found.InValue(Attribute, new NumberValue("0"), "PERCL2011"));
    }

    [Fact]
    public void Text_WithTooManyBytes_IsReported()
    {
        var declared = Attribute with { MaxUtf8Bytes = 4 };

        Assert.Equal(["Sing.value", "4 bytes in UTF-8", "5"], Assert.Single(Found.InValue(declared, Parts("é€"), "PERCL2012")).Arguments);
        Assert.Equal("6 or more", Assert.Single(Found.InValue(declared, Parts("abc", null, "é", "x"), "PERCL2012")).Arguments[2]);
        Assert.Empty(Found.InValue(declared, Parts("\ud83d", "\ude00"), "PERCL2012"));
        Assert.Empty(Found.InValue(declared, Parts("abc", null, "d"), "PERCL2012"));
    }

    [Fact]
    public void Text_WithTooManyCharacters_IsReported()
    {
        var declared = Attribute with { MaxCharacters = 3, IsAdvisory = true };

        var violation = Assert.Single(Found.InValue(declared, Parts("abéd"), "PERCL2012"));
        Assert.Equal(["Sing.value", "3 characters", "4"], violation.Arguments);
        Assert.True(violation.IsAdvisory);
        Assert.Empty(Found.InValue(declared, Parts("\ud83d\ude00\ud83d\ude00\ud83d\ude00"), "PERCL2012"));
        Assert.Empty(Found.InValue(declared, Parts("abc", null), "PERCL2012"));
        Assert.Equal("4 or more", Assert.Single(Found.InValue(declared, Parts("ab", null, "cd"), "PERCL2012")).Arguments[2]);
        Assert.Empty(Found.InValue(Attribute, Parts(new string('x', 100_000)), "PERCL2012"));
    }

    [Fact]
    public void Value_ThatIsNotAllowed_IsReported()
    {
        var declared = Attribute with { Kind = ValueKind.Text, AllowedValues = List("one", "two") };

        Assert.Equal(
            ["Sing.value", "one of 'one', 'two'", "Two"],
            Assert.Single(Found.InValue(declared, Parts("Two"), "PERCL2013")).Arguments);
        Assert.Single(Found.InValue(declared, Parts("th", null), "PERCL2013"));
        Assert.Single(Found.InValue(declared, Parts(null, "three"), "PERCL2013"));
        Assert.Single(Found.InValue(declared, Parts("tw", null, "wo"), "PERCL2013"));
    }

    [Fact]
    public void Value_OfManyThatAreAllowed_IsReportedWithTheNearest()
    {
        var declared = Attribute with
        {
            AllowedValues = new EquatableArray<string>(Enumerable.Range(10, 30).Select(static i => $"lang-{i}").Append("en-US")),
        };

        Assert.Equal(
            "one of 31 values such as 'en-US'",
            Assert.Single(Found.InValue(declared, Parts("en-us"), "PERCL2013")).Arguments[1]);
    }

    [Theory]
    [InlineData(1, "'value-0'")]
    [InlineData(2, "one of 'value-0', 'value-1'")]
    [InlineData(17, "one of 17 values such as 'value-0'")]
    public void Values_ThatAreAllowed_AreListedUnlessTheyAreMany(int count, string listed)
    {
        var declared = Attribute with { AllowedValues = new(Enumerable.Range(0, count).Select(static i => $"value-{i}")) };

        Assert.Equal(listed, Assert.Single(Found.InValue(declared, Parts("value-"), "PERCL2013")).Arguments[1]);
    }

    [Fact]
    public void Values_ThatAreSixteen_AreAllListed()
    {
        var declared = Attribute with { AllowedValues = new(Enumerable.Range(0, 16).Select(static i => $"{i}")) };

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
        var declared = Attribute with { AllowedValues = List([.. others, "colos", "color", "colour", "flavor"]) };

        Assert.EndsWith($"such as '{nearest}'", Assert.Single(Found.InValue(declared, Parts(written), "PERCL2013")).Arguments[1]);
    }

    [Fact]
    public void Flag_ThatIsNotAllowed_IsReported()
    {
        var declared = Attribute with { Kind = ValueKind.Boolean, AllowedValues = List("true") };

        Assert.Equal(["Sing.value", "'true'", "false"], Assert.Single(Found.InValue(declared, new BooleanValue(false), "PERCL2013")).Arguments);
        Assert.Empty(Found.InValue(declared, new BooleanValue(true), "PERCL2013"));
        Assert.Empty(Found.InValue(declared with { Kind = ValueKind.WholeNumber }, new BooleanValue(false), "PERCL2013"));
    }

    [Fact]
    public void Number_ThatIsNotAllowed_IsReported()
    {
        var declared = Attribute with { Kind = ValueKind.WholeNumber, AllowedValues = List("1", "2.0") };

        Assert.Single(Found.InValue(declared, new NumberValue("3"), "PERCL2013"));
        Assert.Empty(Found.InValue(declared, new NumberValue("2"), "PERCL2013"));
        Assert.Empty(Found.InValue(declared with { Kind = ValueKind.Text }, new NumberValue("3"), "PERCL2013"));
        Assert.Empty(Found.InValue(declared with { AllowedValues = default }, new NumberValue("3"), "PERCL2013"));
    }

    [Theory]
    [InlineData("[0-9]+", "12a")]
    [InlineData("a|ab", "abc")]
    public void Text_ThatDoesNotMatchThePattern_IsReported(string pattern, string text) => Assert.Equal(
        ["Sing.value", $"a text that matches '{pattern}'", text],
        Assert.Single(Found.InValue(Attribute with { Pattern = pattern }, Parts(text), "PERCL2013")).Arguments);

    [Theory]
    [InlineData("[0-9]+", "12")]
    [InlineData("[", "12")]
    [InlineData("(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")]
    [InlineData("[0-9]+", "")]
    public void Text_OfWhichThePatternSaysNothing_IsLeftAlone(string pattern, string text)
    {
        Assert.Empty(Found.InValue(Attribute with { Pattern = pattern }, Parts(text), "PERCL2013"));
        Assert.Empty(Found.InValue(Attribute with { Pattern = pattern }, Parts(text, null), "PERCL2013"));
    }

    [Fact]
    public void Value_ThatMayBeAllowed_IsLeftAlone()
    {
        var declared = Attribute with { Kind = ValueKind.Text, AllowedValues = List("one", "two") };

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
    [InlineData("12025550123")]
    [InlineData("+1 202 555 0123")]
    [InlineData("+1-202-555-0123")]
    [InlineData("+(1)2025550123")]
    [InlineData("+02025550123")]
    [InlineData("+1234567890123456")]
    [InlineData("+")]
    [InlineData("+1")]
    [InlineData("+١٢٣٤")]
    [InlineData("anonymous")]
    public void Text_ThatIsNoPhoneNumber_IsReported(string text) => Assert.Equal(
        ["Sing.value", text], Assert.Single(Found.InValue(Attribute with { IsPhoneNumber = true }, Parts(text), "PERCL2014")).Arguments);

    [Fact]
    public void Text_OfWhichAPartKeepsItFromBeingAPhoneNumber_IsReported()
    {
        var declared = Attribute with { IsPhoneNumber = true };

        Assert.Equal("+1…-0123", Assert.Single(Found.InValue(declared, Parts("+1", null, "-0123"), "PERCL2014")).Arguments[1]);
        Assert.Single(Found.InValue(declared, Parts("1", null), "PERCL2014"));
        Assert.Single(Found.InValue(declared, Parts("+0", null), "PERCL2014"));
        Assert.Single(Found.InValue(declared, Parts("+12345678", null, "12345678"), "PERCL2014"));
        Assert.Single(Found.InValue(declared, Parts("+1", null, "2+3"), "PERCL2014"));
        Assert.Single(Found.InValue(declared, Parts("+x", null), "PERCL2014"));
    }

    [Fact]
    public void Text_ThatMayBeAPhoneNumber_IsLeftAlone()
    {
        var declared = Attribute with { IsPhoneNumber = true };

        Assert.Empty(Found.InValue(declared, Parts("+12025550123"), "PERCL2014"));
        Assert.Empty(Found.InValue(declared, Parts("+123456789012345"), "PERCL2014"));
        Assert.Empty(Found.InValue(declared, Parts("+12"), "PERCL2014"));
        Assert.Empty(Found.InValue(declared, Parts("+90"), "PERCL2014"));
        Assert.Empty(Found.InValue(declared, Parts("+", null, "123"), "PERCL2014"));
        Assert.Empty(Found.InValue(declared, Parts("+1", null), "PERCL2014"));
        Assert.Empty(Found.InValue(declared, Parts("+9", null), "PERCL2014"));
        Assert.Empty(Found.InValue(declared, Parts("+12345678", null, "1234567"), "PERCL2014"));
        Assert.Empty(Found.InValue(declared, Parts(null, "+123"), "PERCL2014"));
        Assert.Empty(Found.InValue(declared, Parts(""), "PERCL2014"));
        Assert.Empty(Found.InValue(Attribute, Parts("anonymous"), "PERCL2014"));
    }

    [Theory]
    [InlineData("1 2", true)]
    [InlineData("A", true)]
    [InlineData("1{2}", false)]
    [InlineData("1{0}", true)]
    [InlineData("1{}", true)]
    [InlineData("1{2", true)]
    [InlineData("1}2", true)]
    [InlineData("1{-2}", true)]
    [InlineData("1{{2}}", true)]
    public void Text_ThatIsNoSequenceOfKeys_IsReported(string text, bool allowsPauses) => Assert.Equal(
        ["Sing.value", allowsPauses ? ", and pauses such as {2}" : "", text],
        Assert.Single(Found.InValue(Attribute with { Dtmf = new DtmfForm(allowsPauses) }, Parts(text), "PERCL2015")).Arguments);

    [Fact]
    public void Text_ThatMayBeASequenceOfKeys_IsLeftAlone()
    {
        var declared = Attribute with { Dtmf = new DtmfForm(AllowsPauses: true) };

        Assert.Empty(Found.InValue(declared, Parts("0129{9}34{04}#*"), "PERCL2015"));
        Assert.Empty(Found.InValue(declared, Parts("1{", null, "}2"), "PERCL2015"));
        Assert.Empty(Found.InValue(declared, Parts(""), "PERCL2015"));
        Assert.Empty(Found.InValue(Attribute, Parts("A"), "PERCL2015"));
        Assert.Single(Found.InValue(declared, Parts(null, "w"), "PERCL2015"));
        Assert.Single(Found.InValue(declared, Parts("1", null, "2w"), "PERCL2015"));
        Assert.Single(Found.InValue(Attribute with { Dtmf = new DtmfForm(false) }, Parts(null, "{"), "PERCL2015"));
    }

    [Theory]
    [InlineData("support")]
    [InlineData("qu" + Hex)]
    [InlineData("CF" + Hex)]
    [InlineData("QU" + Hex + "0")]
    [InlineData("QU0123")]
    [InlineData("QU0123456789abcdefABCDEF01234567890123456g")]
    [InlineData(" QU" + Hex)]
    public void Text_ThatIsNoId_IsReported(string text)
    {
        var violation = Assert.Single(Found.InValue(
            Attribute with { ResourceId = new ResourceIdForm("QU", IsAdvisory: false) }, Parts(text), "PERCL2016"));

        Assert.Equal(["Sing.value", "'QU' and 40 hexadecimal digits", text], violation.Arguments);
        Assert.False(violation.IsAdvisory);
    }

    [Fact]
    public void Text_OfWhichAPartKeepsItFromBeingAnId_IsReported()
    {
        var declared = Attribute with { ResourceId = new ResourceIdForm("QU", IsAdvisory: false) };

        Assert.Single(Found.InValue(declared, Parts("CF", null), "PERCL2016"));
        Assert.Single(Found.InValue(declared, Parts("Q-", null), "PERCL2016"));
        Assert.Single(Found.InValue(declared, Parts("QU", null, "-1"), "PERCL2016"));
        Assert.Single(Found.InValue(declared, Parts("QU" + Hex, null, "0"), "PERCL2016"));
        Assert.Single(Found.InValue(declared, Parts("QUQ", null), "PERCL2016"));
        Assert.Single(Found.InValue(declared, Parts("QU0Q", null), "PERCL2016"));
        Assert.Empty(Found.InValue(declared, Parts("QU0", null), "PERCL2016"));
        Assert.Empty(Found.InValue(declared, Parts("QU" + Hex), "PERCL2016"));
        Assert.Empty(Found.InValue(declared, Parts("Q", null), "PERCL2016"));
        Assert.Empty(Found.InValue(declared, Parts("QU", null, "0a"), "PERCL2016"));
        Assert.Empty(Found.InValue(declared, Parts(null, "QU", Hex), "PERCL2016"));
        Assert.Empty(Found.InValue(declared, Parts(""), "PERCL2016"));
    }

    [Fact]
    public void Id_ThatIsOnlySeen_MayHaveAnyLengthAndIsHarmless()
    {
        var declared = Attribute with { ResourceId = new ResourceIdForm("CF", IsAdvisory: true) };

        Assert.Empty(Found.InValue(declared, Parts("CF0123"), "PERCL2016"));
        Assert.True(Assert.Single(Found.InValue(declared, Parts("CF"), "PERCL2016")).IsAdvisory);
        Assert.Equal(
            ["Sing.value", "'CF' and hexadecimal digits", "my room"],
            Assert.Single(Found.InValue(declared, Parts("my room"), "PERCL2016")).Arguments);
    }

    [Fact]
    public void Number_ThatMeansForEver_IsReported()
    {
        var declared = Attribute with { EndlessAt = 0 };

        Assert.Equal(["Sing.value", "0", "Sing"], Assert.Single(Found.InValue(declared, new NumberValue("0"), "PERCL2019")).Arguments);
        Assert.Empty(Found.InValue(declared, new NumberValue("1"), "PERCL2019"));
        Assert.Empty(Found.InValue(declared, UnknownValue.Instance, "PERCL2019"));
        Assert.Empty(Found.InValue(Attribute, new NumberValue("0"), "PERCL2019"));
    }

    [Theory]
    [InlineData(TimeUnit.Milliseconds, "49", "milliseconds", "are seconds meant?")]
    [InlineData(TimeUnit.Milliseconds, "0", "milliseconds", "no time at all")]
    [InlineData(TimeUnit.Milliseconds, "-1", "milliseconds", "no time at all")]
    [InlineData(TimeUnit.Seconds, "86401", "seconds", "are milliseconds meant?")]
    [InlineData(TimeUnit.Seconds, "0", "seconds", "no time at all")]
    public void Duration_ThatIsUnlikely_IsReported(TimeUnit unit, string number, string unitName, string doubt) => Assert.Equal(
        ["Sing.value", number, unitName, doubt],
        Assert.Single(Found.InValue(Attribute with { Unit = unit }, new NumberValue(number), "PERCL2020")).Arguments);

    [Theory]
    [InlineData(TimeUnit.Milliseconds, "50")]
    [InlineData(TimeUnit.Milliseconds, "86400000")]
    [InlineData(TimeUnit.Seconds, "1")]
    [InlineData(TimeUnit.Seconds, "86400")]
    public void Duration_ThatIsLikely_IsLeftAlone(TimeUnit unit, string number) =>
        Assert.Empty(Found.InValue(Attribute with { Unit = unit }, new NumberValue(number), "PERCL2020"));

    [Fact]
    public void Duration_ThatIsOutOfRange_IsLeftToTheOtherRule() => Assert.Empty(Found.InValue(
        Attribute with { Unit = TimeUnit.Milliseconds, Range = new NumberRange(1, 100) }, new NumberValue("0"), "PERCL2020"));
}
