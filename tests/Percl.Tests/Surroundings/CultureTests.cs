using System.Globalization;
using Percl.Tests.Declared;
using Percl.Tests.Oracle;

namespace Percl.Tests.Surroundings;

public sealed class CultureTests
{
    [Theory]
    [InlineData("sv-SE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void Write_InAnotherCulture_GivesTheSameBytes(string culture) => AssertSame(new CultureInfo(culture));

    [Fact]
    public void Write_WhereNumbersLookDifferent_GivesTheSameBytes()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "minus ";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NaNSymbol = "nothing";

        AssertSame(culture);
    }

    private static void AssertSame(CultureInfo culture)
    {
        var expected = In(CultureInfo.InvariantCulture);

        Assert.Equal(expected, In(culture));
    }

    private static string In(CultureInfo culture)
    {
        var (before, beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            return Script().ToJson() + Refusal();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }

    private static PerclScript Script()
    {
        var filler = new CommandFiller(" I i İ ı");
        var numbers = new EveryType
        {
            OfInt64 = long.MinValue,
            OfNullableInt32 = -1,
            OfSingle = -0.5f,
            OfDouble = -1234567.125,
            OfNullableDouble = 1e-300,
            OfDecimal = -1234567.89m,
            OfEnum = Level.MediumHigh,
        };
        return
        [
            numbers,
            .. LibraryCommands.All.Select(filler.Full),
            .. LibraryCommands.All.SelectMany(filler.WithEachOptional),
        ];
    }

    private static string Refusal()
    {
        PerclScript script = [new EveryType { OfDouble = double.NaN }];
        return Assert.Throws<PerclException>(script.ToJson).Message;
    }
}
