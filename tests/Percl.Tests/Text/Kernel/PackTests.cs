using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Percl.Tests.Text.Kernel;

public sealed class PackTests
{
    private const string NoSse2 = "This processor has no SSE2.";

    [Fact]
    public void PackAnywhere_OfEveryCharacter_KeepsBytesAndMakesTheOthersSpecial()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var vector = Vector128.Create((short)c);

            AssertPacked(c, Utf8Kernel.PackAnywhere(vector, Vector128<short>.Zero).GetElement(c % 8));
            AssertPacked(c, Utf8Kernel.PackAnywhere(Vector128<short>.Zero, vector).GetElement(8 + (c % 8)));
        }
    }

    [Fact(Skip = NoSse2, SkipUnless = nameof(Sse2.IsSupported), SkipType = typeof(Sse2))]
    public void PackUnsignedSaturate_OfEveryCharacter_KeepsBytesAndMakesTheOthersSpecial()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var vector = Vector128.Create((short)c);

            AssertPacked(c, Sse2.PackUnsignedSaturate(vector, vector).GetElement(c % 16));
        }
    }

    [Fact]
    public void PackAnywhere_OfBytes_KeepsTheirOrder()
    {
        var low = Vector128.Create((short)1, 2, 3, 4, 5, 6, 7, 8);
        var high = low + Vector128.Create((short)8);

        var bytes = Utf8Kernel.PackAnywhere(low, high);

        Assert.Equal(Vector128.Create((byte)1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16), bytes);
    }

    [Fact(Skip = NoSse2, SkipUnless = nameof(Sse2.IsSupported), SkipType = typeof(Sse2))]
    public void PackUnsignedSaturate_OfBytes_IsPackAnywhere()
    {
        var low = Vector128.Create((short)1, 2, 3, 4, 5, 6, 7, 8);
        var high = low + Vector128.Create((short)8);

        Assert.Equal(Utf8Kernel.PackAnywhere(low, high), Sse2.PackUnsignedSaturate(low, high));
    }

    private static void AssertPacked(int c, byte packed)
    {
        if (c <= byte.MaxValue ? packed != c : packed is > 0 and < 0x80)
        {
            Assert.Fail($"{c:X4} became {packed:X2}.");
        }
    }
}
