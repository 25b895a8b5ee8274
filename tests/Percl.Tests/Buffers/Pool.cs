using System.Buffers;

namespace Percl.Tests.Buffers;

/// <summary>Looks into the pool that the library rents arrays from.</summary>
internal static class Pool
{
    private const byte Mark = 0xA5;
    private const int Smallest = 256;
    private const int Largest = 1 << 19;
    private const int OfEachSize = 3;

    /// <summary>Asserts that the pool has no array twice.</summary>
    public static void AssertIsSound()
    {
        var rented = Rent();
        Assert.Equal(rented.Length, rented.Distinct().Count());
        Return(rented);
    }

    /// <summary>Rents the arrays that the pool has at hand, and fills them.</summary>
    public static byte[][] RentMarked()
    {
        var rented = Rent();
        Array.ForEach(rented, static array => array.AsSpan().Fill(Mark));
        return rented;
    }

    /// <summary>Asserts that nobody else has written to the arrays, and returns them.</summary>
    public static void AssertMarked(byte[][] rented)
    {
        Assert.All(rented, static array => Assert.False(array.AsSpan().ContainsAnyExcept(Mark)));
        Return(rented);
    }

    private static byte[][] Rent()
    {
        var rented = new List<byte[]>();
        for (var size = Smallest; size <= Largest; size *= 2)
        {
            for (var i = 0; i < OfEachSize; i++)
            {
                rented.Add(ArrayPool<byte>.Shared.Rent(size));
            }
        }

        return [.. rented];
    }

    private static void Return(byte[][] rented) => Array.ForEach(rented, static array => ArrayPool<byte>.Shared.Return(array));
}
