using Percl.Tests.Oracle;

namespace Percl.Tests.Declared;

public sealed class PropertyTypeTests
{
    [Fact]
    public void Attributes_AllAtTheirDefaults_AreLikeOracle() => AssertLikeOracle(new EveryType());

    [Fact]
    public void Integers_AtTheirSmallest_AreLikeOracle() => AssertLikeOracle(new EveryType
    {
        OfSByte = sbyte.MinValue,
        OfInt16 = short.MinValue,
        OfInt32 = int.MinValue,
        OfInt64 = long.MinValue,
        OfNullableSByte = sbyte.MinValue,
        OfNullableByte = 0,
        OfNullableInt16 = short.MinValue,
        OfNullableUInt16 = 0,
        OfNullableInt32 = int.MinValue,
        OfNullableUInt32 = 0,
        OfNullableInt64 = long.MinValue,
        OfNullableUInt64 = 0,
    });

    [Fact]
    public void Integers_AtTheirLargest_AreLikeOracle() => AssertLikeOracle(new EveryType
    {
        OfSByte = sbyte.MaxValue,
        OfByte = byte.MaxValue,
        OfInt16 = short.MaxValue,
        OfUInt16 = ushort.MaxValue,
        OfInt32 = int.MaxValue,
        OfUInt32 = uint.MaxValue,
        OfInt64 = long.MaxValue,
        OfUInt64 = ulong.MaxValue,
        OfNullableSByte = sbyte.MaxValue,
        OfNullableByte = byte.MaxValue,
        OfNullableInt16 = short.MaxValue,
        OfNullableUInt16 = ushort.MaxValue,
        OfNullableInt32 = int.MaxValue,
        OfNullableUInt32 = uint.MaxValue,
        OfNullableInt64 = long.MaxValue,
        OfNullableUInt64 = ulong.MaxValue,
    });

    [Theory]
    [InlineData(0.1f)]
    [InlineData(-0f)]
    [InlineData(1e10f)]
    [InlineData(1f / 3)]
    [InlineData(float.MaxValue)]
    [InlineData(float.MinValue)]
    [InlineData(float.Epsilon)]
    public void Singles_OfAnySize_AreLikeOracle(float value) =>
        AssertLikeOracle(new EveryType { OfSingle = value, OfNullableSingle = value });

    [Theory]
    [InlineData(0.1)]
    [InlineData(-0.0)]
    [InlineData(1e15)]
    [InlineData(1e16)]
    [InlineData(-1.0 / 3)]
    [InlineData(double.MaxValue)]
    [InlineData(double.MinValue)]
    [InlineData(double.Epsilon)]
    [InlineData(2.2250738585072014E-308)]
    public void Doubles_OfAnySize_AreLikeOracle(double value) =>
        AssertLikeOracle(new EveryType { OfDouble = value, OfNullableDouble = value });

    [Theory]
    [InlineData("0")]
    [InlineData("-0.10")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("-7.9228162514264337593543950335")]
    public void Decimals_OfAnySize_AreLikeOracle(string text)
    {
        var value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        AssertLikeOracle(new EveryType { OfDecimal = value, OfNullableDecimal = value });
    }

    [Fact]
    public void Booleans_OfBothValues_AreLikeOracle()
    {
        AssertLikeOracle(new EveryType { OfBoolean = true, OfNullableBoolean = false });
        AssertLikeOracle(new EveryType { OfBoolean = false, OfNullableBoolean = true });
    }

    [Fact]
    public void Enums_OfAllValues_AreLikeOracle() => Assert.All(
        Enum.GetValues<Level>(),
        level => AssertLikeOracle(new EveryType { OfEnum = level, OfNullableEnum = level }));

    [Theory]
    [InlineData("https://example.com/Grüße?a=b c&d=\"e\"#f")]
    [InlineData("HTTPS://EXAMPLE.com:443")]
    [InlineData("relative/../path")]
    public void Uris_AbsoluteOrNot_AreWrittenAsGiven(string text)
    {
        var command = new EveryType { OfUri = new Uri(text, UriKind.RelativeOrAbsolute) };

        AssertLikeOracle(command);
    }

    private static void AssertLikeOracle(IPerclCommand command) =>
        Assert.Equal(JsonOracle.Script(command), new PerclScript([command]).ToJson());
}
