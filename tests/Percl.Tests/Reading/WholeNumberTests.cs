using System.Text;

namespace Percl.Tests.Reading;

public sealed class WholeNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("0.000", 0)]
    [InlineData("0e999999999999", 0)]
    [InlineData("0e-999999999999", 0)]
    [InlineData("41.0", 41)]
    [InlineData("4e0", 4)]
    [InlineData("4E+1", 40)]
    [InlineData("400e-2", 4)]
    [InlineData("1.50e2", 150)]
    [InlineData("-12.5e1", -125)]
    [InlineData("0.00015e5", 15)]
    [InlineData("007", 7)]
    [InlineData("+7", 7)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    [InlineData("922337203685477580.7e1", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("-9.223372036854775808e18", long.MinValue)]
    public void TryParse_Whole_IsRead(string text, long expected)
    {
        Assert.True(WholeNumber.TryParse(Encoding.UTF8.GetBytes(text), long.MinValue, long.MaxValue, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("+")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("5e")]
    [InlineData("5e+")]
    [InlineData("5 ")]
    [InlineData(" 5")]
    [InlineData("--5")]
    [InlineData("5x")]
    [InlineData("0x5")]
    [InlineData("٥")]
    [InlineData("1e-30")]
    [InlineData("1e-999999999999")]
    [InlineData("1.5")]
    [InlineData("15e-1")]
    [InlineData("1e19")]
    [InlineData("1e999999999999")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("99999999999999999999999999")]
    public void TryParse_NotWholeOrTooLarge_IsNot(string text) =>
        Assert.False(WholeNumber.TryParse(Encoding.UTF8.GetBytes(text), long.MinValue, long.MaxValue, out _));

    [Theory]
    [InlineData("-1", false)]
    [InlineData("0", true)]
    [InlineData("1e1", true)]
    [InlineData("11", false)]
    public void TryParse_Range_IsKept(string text, bool expected) =>
        Assert.Equal(expected, WholeNumber.TryParse(Encoding.UTF8.GetBytes(text), 0, 10, out _));

    [Fact]
    public void TryParse_AnyDecimal_IsAsDecimalHasIt()
    {
        const int seed = 20_261_126;
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++)
        {
            var text = $"{(random.Next(2) == 0 ? "-" : "")}{random.Next(2000)}.{random.Next(100)}e{random.Next(-4, 9)}";
            var number = decimal.Parse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture);
            var isWhole = WholeNumber.TryParse(Encoding.UTF8.GetBytes(text), long.MinValue, long.MaxValue, out var value);

            Assert.True(isWhole == (number == decimal.Truncate(number)) && (!isWhole || value == number), $"{text}, seed {seed}");
        }
    }
}
