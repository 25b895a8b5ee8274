#if NET10_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Percl;

/// <content>Blocks for processors with an instruction that closes the gaps between bytes.</content>
internal static partial class Utf8Kernel
{
    /// <summary>
    /// Writes characters as <see cref="EncodeUpToTwoBytes"/> does. The bytes of a lane that are zero are left out: no
    /// character that is written here has one.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (nuint Read, nuint Written) CompressUpToTwoBytes(
        ref short source, nuint i, nuint length, ref byte target, nuint written)
    {
        const int Block = 16;
        nuint count = Block;
        while (count == Block && length - i >= Block)
        {
            count = CompressBlock(
                Vector256.LoadUnsafe(ref source, i), Vector256<byte>.AllBitsSet, ref target, ref written);
            i += count;
        }

        if (count == Block && i < length)
        {
            // The last block ends with the text, and leaves out what the block before it has written.
            var used = LastBytes(2 * (length - i));
            i = length - Block;
            i += CompressBlock(Vector256.LoadUnsafe(ref source, i), used, ref target, ref written);
        }

        return (i, written);
    }

    /// <summary>Writes the lanes of a block that are used.</summary>
    /// <returns>The index of the first character that is not written; otherwise, the length of the block.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nuint CompressBlock(
        Vector256<short> chars, Vector256<byte> used, ref byte target, ref nuint written)
    {
        nuint count = (uint)Vector256<short>.Count;
        var bytes = ToLanes(chars, out var isTwo, out var isRare);
        if (isRare != Vector256<short>.Zero)
        {
            EscapeLanes(chars.AsUInt16(), used.AsUInt16(), ref bytes, ref isTwo, ref count);
        }

        var kept = bytes.AsByte() & used;
        var isKept = Vector256.GreaterThan(kept, Vector256<byte>.Zero);
        Avx512Vbmi2.VL.Compress(Vector256<byte>.Zero, isKept, kept).StoreUnsafe(ref target, written);
        var mask = isKept.ExtractMostSignificantBits();
        if (count < (uint)Vector256<short>.Count)
        {
            mask &= (1u << (2 * (int)count)) - 1;
        }

        written += (uint)BitOperations.PopCount(mask);
        return count;
    }
}
#endif
