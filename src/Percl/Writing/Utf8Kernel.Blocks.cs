using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Percl;

/// <content>Blocks of characters that are not all ASCII, or that are escaped.</content>
internal static partial class Utf8Kernel
{
    /// <summary>
    /// Writes characters in blocks of sixteen, up to one that needs more than two bytes. Each lane becomes one or two
    /// bytes, an escape or UTF-8; a table has the shuffles that close the gaps of eight lanes.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (nuint Read, nuint Written) EncodeUpToTwoBytes(
        ref short source, nuint i, nuint length, ref byte target, nuint written)
    {
#if NET10_0_OR_GREATER
        if (Avx512Vbmi2.VL.IsSupported && length >= (nuint)Vector256<short>.Count)
        {
            return CompressUpToTwoBytes(ref source, i, length, ref target, written);
        }

#endif
        ref var shuffles = ref MemoryMarshal.GetArrayDataReference(TwoByteShuffles);
        nuint count;
        do
        {
            // Each character is read once, so that the counted and the written bytes match if another thread changes
            // it.
            count = Math.Min(length - i, 16);
            var chars = count == 16 ? Vector256.LoadUnsafe(ref source, i) : LoadLast16(ref source, i, length);
            var bytes = ToLanes(chars, out var isTwo, out var isRare);
            if (isRare != Vector256<short>.Zero)
            {
                EscapeLanes(chars.AsUInt16(), Vector256<ushort>.AllBitsSet, ref bytes, ref isTwo, ref count);
            }

            var mask = isTwo.ExtractMostSignificantBits();
            if (count < 16)
            {
                mask &= (1u << (int)count) - 1;
            }

            var lower = mask & 0xFF;
            var upper = mask >> 8;
            Shuffle(bytes.GetLower().AsByte(), Vector128.LoadUnsafe(ref shuffles, (nuint)lower * 16))
                .StoreUnsafe(ref target, written);
            Shuffle(bytes.GetUpper().AsByte(), Vector128.LoadUnsafe(ref shuffles, (nuint)upper * 16))
                .StoreUnsafe(ref target, written + 8 + (uint)BitOperations.PopCount(lower));
            written += count + (uint)BitOperations.PopCount(mask);
            i += count;
        }
        while (count == 16 && i < length);

        return (i, written);
    }

    /// <summary>Returns the one or two bytes of each character, in its lane.</summary>
    /// <param name="chars">The characters.</param>
    /// <param name="isTwo">The lanes with two bytes.</param>
    /// <param name="isRare">The lanes with a character that is escaped, or needs more than two bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> ToLanes(
        Vector256<short> chars, out Vector256<short> isTwo, out Vector256<short> isRare)
    {
        isTwo = Vector256.GreaterThan(chars, Vector256.Create((short)0x7F));
        var two = (chars >>> 6) | ((chars & Vector256.Create((short)0x3F)) << 8)
            | Vector256.Create(unchecked((short)0x80C0));

        // As for single bytes, with bit 1 flipped. As signed numbers, the characters from U+8000 on are below the
        // space.
        isRare = Vector256.LessThan(chars ^ Vector256.Create((short)2), Vector256.Create((short)0x21))
            | Vector256.GreaterThan(chars, Vector256.Create((short)0x7FF))
            | Vector256.Equals(chars, Vector256.Create((short)'\\'));
        return Vector256.ConditionalSelect(isTwo, two, chars);
    }

    /// <summary>
    /// Puts the escapes of a block's characters into their lanes. The block ends before a character that has a longer
    /// form.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void EscapeLanes(
        Vector256<ushort> chars,
        Vector256<ushort> used,
        ref Vector256<short> bytes,
        ref Vector256<short> isTwo,
        ref nuint count)
    {
        var isControl = Vector256.LessThan(chars, Vector256.Create((ushort)' '));

        // The indices of the lower sixteen control characters; the others get one that selects no byte.
        var indices = ((chars & Vector256.Create((ushort)0xF)) | ((chars & Vector256.Create((ushort)0x10)) << 3))
            .AsByte();
        var letters = Vector256.Create(
            Shuffle(ShortEscapes, indices.GetLower()), Shuffle(ShortEscapes, indices.GetUpper())).AsUInt16()
            & isControl;
        var isLong = ((Vector256.Equals(letters, Vector256<ushort>.Zero) & isControl)
            | Vector256.GreaterThan(chars, Vector256.Create((ushort)0x7FF))) & used;
        var isEscaped = isControl | Vector256.Equals(chars, Vector256.Create((ushort)'"'))
            | Vector256.Equals(chars, Vector256.Create((ushort)'\\'));
        var escape = (Vector256.ConditionalSelect(isControl, letters, chars) << 8)
            | Vector256.Create((ushort)'\\');
        bytes = Vector256.ConditionalSelect(isEscaped.AsInt16(), escape.AsInt16(), bytes);
        isTwo |= isEscaped.AsInt16();
        if (isLong != Vector256<ushort>.Zero)
        {
            // Only here: otherwise each block would depend on the result for the block before it.
            count = (uint)BitOperations.TrailingZeroCount(isLong.ExtractMostSignificantBits());
        }
    }

    /// <summary>Gets the second byte of the two-byte escapes of characters below 16.</summary>
    private static Vector128<byte> ShortEscapes
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector128.Create(
            0, 0, 0, 0, 0, 0, 0, 0, (byte)'b', (byte)'t', (byte)'n', 0, (byte)'f', (byte)'r', 0, 0);
    }

    /// <summary>
    /// Writes characters in blocks of eight, three bytes each, up to one below U+0800 or a surrogate.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (nuint Read, nuint Written) EncodeThreeBytes(
        ref short source, nuint i, nuint length, ref byte target, nuint written)
    {
        nuint count;
        do
        {
            // As above, each character is read once.
            var chars = (length - i >= 8 ? Vector128.LoadUnsafe(ref source, i) : LoadLast8(ref source, length - i,
                length)).AsUInt16();
            var refused = Vector128.LessThan(chars, Vector128.Create((ushort)0x800))
                | Vector128.Equals(chars & Vector128.Create((ushort)0xF800), Vector128.Create((ushort)0xD800));
            count = 8;
            if (refused != Vector128<ushort>.Zero)
            {
                count = (uint)BitOperations.TrailingZeroCount(refused.ExtractMostSignificantBits());
            }

            // The first two bytes of each character, and the third.
            var six = Vector128.Create((ushort)0x3F);
            var lead = ((chars >>> 12) | (((chars >>> 6) & six) << 8) | Vector128.Create((ushort)0x80E0)).AsByte();
            var last = ((chars & six) | Vector128.Create((ushort)0x80)).AsByte();
            var first = Shuffle(lead, Vector128.Create((byte)0, 1, N, 2, 3, N, 4, 5, N, 6, 7, N, 8, 9, N, 10))
                | Shuffle(last, Vector128.Create(N, N, 0, N, N, 2, N, N, 4, N, N, 6, N, N, (byte)8, N));
            var second = Shuffle(lead, Vector128.Create((byte)11, N, 12, 13, N, 14, 15, N, N, N, N, N, N, N, N,
                N))
                | Shuffle(last, Vector128.Create(N, (byte)10, N, N, 12, N, N, 14, N, N, N, N, N, N, N, N));
            first.StoreUnsafe(ref target, written);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, written + 16), second.AsUInt64().ToScalar());
            written += 3 * count;
            i += count;
        }
        while (count == 8 && i < length);

        return (i, written);
    }

    /// <summary>
    /// Returns the characters from <paramref name="i"/> on, of which there are fewer than sixteen, and then spaces,
    /// which take no path of their own.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> LoadLast16(ref short source, nuint i, nuint length)
    {
        var left = length - i;
        var last = left < 8
            ? Vector256.Create(LoadLast8(ref source, left, length), Vector128<short>.Zero)
            : Vector256.Create(Vector128.LoadUnsafe(ref source, i), LoadLast8(ref source, left - 8, length));
        return last | (LastBytes(2 * (16 - left)).AsInt16() & Vector256.Create((short)' '));
    }

    /// <summary>Returns a vector whose last bytes have all bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> LastBytes(nuint count) =>
        Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(NoneAndAll), count);

    /// <summary>Gets 32 bytes without and 32 with all bits.</summary>
    private static ReadOnlySpan<byte> NoneAndAll =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    ];

    /// <summary>Returns the last <paramref name="count"/> characters, fewer than eight, and then zeros.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<short> LoadLast8(ref short source, nuint count, nuint length)
    {
        // A whole vector; the characters before the last ones are shifted out.
        var last = Vector128.LoadUnsafe(ref source, length - 8).AsByte();
        ref var pushes = ref MemoryMarshal.GetReference(Pushes);
        return Shuffle(last, Vector128.LoadUnsafe(ref pushes, 2 * (8 - count))).AsInt16();
    }

    /// <summary>
    /// Gets a value that indicates whether the processor has an instruction for <see cref="Shuffle"/>.
    /// </summary>
    private static bool HasShuffle
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Ssse3.IsSupported || AdvSimd.Arm64.IsSupported;
    }

    /// <summary>Returns the bytes at the indices; zero for <see cref="N"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Shuffle(Vector128<byte> bytes, Vector128<byte> indices) => Ssse3.IsSupported
        ? Ssse3.Shuffle(bytes, indices)
        : AdvSimd.Arm64.VectorTableLookup(bytes, indices);

    /// <summary>Gets shuffles, one from each byte on, that shift out as many bytes and shift in zeros.</summary>
    private static ReadOnlySpan<byte> Pushes =>
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, N, N, N, N, N, N, N, N, N, N, N, N, N, N, N, N];

    /// <summary>A lane of a shuffle that receives no byte.</summary>
    private const byte N = 0x80;

    /// <summary>
    /// The shuffles that close the gaps of eight lanes, by the set of lanes that are two bytes long, one bit a lane.
    /// </summary>
    private static readonly byte[] TwoByteShuffles = CreateTwoByteShuffles();

    private static byte[] CreateTwoByteShuffles()
    {
        var shuffles = new byte[256 * 16];
        for (var mask = 0; mask < 256; mask++)
        {
            var shuffle = shuffles.AsSpan(mask * 16, 16);
            shuffle.Fill(N);
            var next = 0;
            for (var lane = 0; lane < 8; lane++)
            {
                shuffle[next++] = (byte)(2 * lane);
                if ((mask & (1 << lane)) != 0)
                {
                    shuffle[next++] = (byte)((2 * lane) + 1);
                }
            }
        }

        return shuffles;
    }
}
