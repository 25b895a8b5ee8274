using Percl.Language.Schema;

namespace Percl.Language.Tests.Schema;

public sealed class NumberRangeTests
{
    [Theory]
    [InlineData(1, 60, false, false, "between 1 and 60")]
    [InlineData(5, 5, false, false, "5")]
    [InlineData(0.1, 1, true, false, "more than 0.1 and 1 or less")]
    [InlineData(0, 1, false, true, "0 or more and less than 1")]
    [InlineData(0, double.PositiveInfinity, true, false, "more than 0")]
    [InlineData(double.NegativeInfinity, 1, false, true, "less than 1")]
    [InlineData(double.NegativeInfinity, double.PositiveInfinity, false, false, "a number")]
    public void Display_TellsTheBoundsThatThereAre(
        double minimum, double maximum, bool excludesMinimum, bool excludesMaximum, string display)
    {
        var range = new NumberRange(minimum, maximum) { ExcludesMinimum = excludesMinimum, ExcludesMaximum = excludesMaximum };

        Assert.Equal(display, range.Display);
    }
}
