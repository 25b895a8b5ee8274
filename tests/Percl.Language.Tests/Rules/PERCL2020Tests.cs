using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;
using static Percl.Language.Tests.Rules.DeclaredAttributes;
using static Percl.Language.Tests.Rules.Suggested;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL2020Tests
{
    private static readonly AttributeSchema Length = new("length") { Kind = ValueKind.WholeNumber, Unit = TimeUnit.Milliseconds };

    [Theory]
    [InlineData(TimeUnit.Milliseconds, "49", "milliseconds", "; did you mean seconds?")]
    [InlineData(TimeUnit.Milliseconds, "1", "millisecond", "; did you mean seconds?")]
    [InlineData(TimeUnit.Milliseconds, "0", "milliseconds", ", which is not a positive duration")]
    [InlineData(TimeUnit.Milliseconds, "-1", "milliseconds", ", which is not a positive duration")]
    [InlineData(TimeUnit.Seconds, "86401", "seconds", "; did you mean milliseconds?")]
    [InlineData(TimeUnit.Seconds, "0", "seconds", ", which is not a positive duration")]
    public void Duration_ThatIsUnlikely_IsReported(TimeUnit unit, string number, string unitName, string doubt) => Assert.Equal(
        ["Sing.value", number, unitName, doubt],
        Assert.Single(Found.InValue(Declared with { Unit = unit }, new NumberValue(number), "PERCL2020")).Arguments);

    [Theory]
    [InlineData(TimeUnit.Milliseconds, "50")]
    [InlineData(TimeUnit.Milliseconds, "86400000")]
    [InlineData(TimeUnit.Seconds, "1")]
    [InlineData(TimeUnit.Seconds, "86400")]
    public void Duration_ThatIsLikely_IsLeftAlone(TimeUnit unit, string number) =>
        Assert.Empty(Found.InValue(Declared with { Unit = unit }, new NumberValue(number), "PERCL2020"));

    [Fact]
    public void Duration_ThatIsOutOfRange_IsLeftToTheOtherRule() => Assert.Empty(Found.InValue(
        Declared with { Unit = TimeUnit.Milliseconds, Range = new NumberRange(1, 100) }, new NumberValue("0"), "PERCL2020"));

    [Theory]
    [InlineData("3", "3000")]
    [InlineData("0", null)]
    public void Milliseconds_BecomeSeconds(string value, string? expected) => Assert.Equal(
        expected is null ? [] : [new ReplaceValue(new NumberValue(expected))],
        Suggest(Length, new NumberValue(value), "PERCL2020"));

    [Theory]
    [InlineData("90000", "90")]
    [InlineData("90001", null)]
    [InlineData("90000000000", null)]
    public void Seconds_BecomeMilliseconds(string value, string? expected) => Assert.Equal(
        expected is null ? [] : [new ReplaceValue(new NumberValue(expected))],
        Suggest(Length with { Unit = TimeUnit.Seconds }, new NumberValue(value), "PERCL2020"));
}
