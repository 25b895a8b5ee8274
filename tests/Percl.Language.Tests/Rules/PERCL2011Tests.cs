using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;
using static Percl.Language.Tests.Rules.Commands;
using static Percl.Language.Tests.Rules.DeclaredAttributes;
using static Percl.Language.Tests.Rules.Suggested;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL2011Tests
{
    [Theory]
    [InlineData("0", "1 or more", 1, double.PositiveInfinity)]
    [InlineData("-1e400", "1 or more", 1, double.PositiveInfinity)]
    [InlineData("1.5", "between 0 and 1", 0, 1)]
    [InlineData("61", "60 or less", double.NegativeInfinity, 60)]
    [InlineData("0.05", "between 0.1 and 0.9", 0.1, 0.9)]
    public void Number_ThatIsOutOfRange_IsReported(string number, string range, double minimum, double maximum)
    {
        var declared = Declared with { Range = new NumberRange(minimum, maximum) };

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
        var declared = Declared with { Range = new NumberRange(0, 1) { ExcludesMinimum = true, ExcludesMaximum = true } };

        Assert.Contains(shown, Assert.Single(Found.InValue(declared, new NumberValue(number), "PERCL2011")).Arguments[1]);
        Assert.Empty(Found.InValue(declared, new NumberValue("0.5"), "PERCL2011"));
    }

    [Fact]
    public void Number_ThatIsInRangeOrNone_IsLeftAlone()
    {
        var declared = Declared with { Range = new NumberRange(1, 60) };

        Assert.Empty(Found.InValue(declared, new NumberValue("1"), "PERCL2011"));
        Assert.Empty(Found.InValue(declared, new NumberValue("60"), "PERCL2011"));
        Assert.Empty(Found.InValue(declared, Parts("0"), "PERCL2011"));
        Assert.Empty(Found.InValue(declared, UnknownValue.Instance, "PERCL2011"));
        Assert.Empty(Found.InValue(Declared, new NumberValue("0"), "PERCL2011"));
    }

    [Theory]
    [InlineData("11", "10")]
    [InlineData("-1", "0")]
    public void NumberOutOfRange_BecomesTheNearestBound(string number, string expected) =>
        Assert.Equal([new ReplaceValue(new NumberValue(expected))], Suggest(Loop, new NumberValue(number), "PERCL2011"));

    [Fact]
    public void BoundThatAnotherRuleSpeaksOf_IsNotSuggested()
    {
        Assert.Empty(Suggest(Loop with { EndlessAt = 0 }, new NumberValue("-1"), "PERCL2011"));
        Assert.Empty(Suggest(Loop with { Unit = TimeUnit.Milliseconds }, new NumberValue("-1"), "PERCL2011"));
        Assert.Empty(Suggest(Loop with { Range = new NumberRange(0, 10) { ExcludesMaximum = true } }, new NumberValue("11"), "PERCL2011"));
    }
}
