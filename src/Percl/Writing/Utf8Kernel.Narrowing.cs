using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Percl;

/// <content>Strings that are all ASCII and need no escape.</content>
internal static partial class Utf8Kernel
{
    /// <summary>
    /// Writes <paramref name="json"/> and then <paramref name="text"/>, if the text is all ASCII, needs no escape and
    /// is not very short. If not, the written bytes are meaningless, and the caller tries <see cref="TryNarrow"/>.
    /// </summary>
    /// <param name="json">Bytes that are written unchanged.</param>
    /// <param name="text">The string.</param>
    /// <param name="destination">The destination, which has room for a byte each.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryWritePlain(
        scoped ReadOnlySpan<byte> json, scoped ReadOnlySpan<char> text, Span<byte> destination) =>
        WritePlain(json, text, destination) == Vector128<byte>.Zero;

    /// <summary>Implements <see cref="TryWritePlain"/>.</summary>
    /// <returns>
    /// Bytes that are all zero where the text was written. One comparison of them in the caller is shorter than one for
    /// each length of a text.
    /// </returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> WritePlain(
        scoped ReadOnlySpan<byte> json, scoped ReadOnlySpan<char> text, Span<byte> destination)
    {
        Debug.Assert((long)json.Length + text.Length <= destination.Length, "Text does not fit.");
        ref var target = ref MemoryMarshal.GetReference(destination);
        Unsafe.CopyBlockUnaligned(ref target, ref MemoryMarshal.GetReference(json), (uint)json.Length);
        target = ref Unsafe.Add(ref target, (nint)(uint)json.Length);
        ref var source = ref Unsafe.As<char, short>(ref MemoryMarshal.GetReference(text));
        nuint length = (uint)text.Length;
        if (!Vector128.IsHardwareAccelerated)
        {
            return Vector128<byte>.AllBitsSet;
        }

        if (length < 16)
        {
            if (length >= 8)
            {
                var bytes = Pack(Vector128.LoadUnsafe(ref source), Vector128.LoadUnsafe(ref source, length - 8));
                Unsafe.WriteUnaligned(ref target, bytes.AsUInt64().ToScalar());
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, length - 8), bytes.AsUInt64().GetElement(1));
                return Special(bytes);
            }

            if (length >= 4)
            {
                var bytes = Pack(
                    Vector128.Create(
                        Unsafe.ReadUnaligned<long>(ref Unsafe.As<short, byte>(ref source)),
                        Unsafe.ReadUnaligned<long>(
                            ref Unsafe.As<short, byte>(ref Unsafe.Add(ref source, length - 4)))).AsInt16(),
                    Vector128.Create((short)'0'));
                Unsafe.WriteUnaligned(ref target, bytes.AsUInt32().ToScalar());
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, length - 4), bytes.AsUInt32().GetElement(1));
                return Special(bytes);
            }

            // A call from here would cost the longer strings the registers that the call does not preserve.
            return Vector128<byte>.AllBitsSet;
        }

        if (!Avx2.IsSupported || length < 32)
        {
            // Whole vectors; the last one overlaps the one before it.
            var last = length - 16;
            var special = Narrow16(ref source, ref target, 0);
            for (nuint i = 16; i < last; i += 16)
            {
                special |= Narrow16(ref source, ref target, i);
            }

            return special | Narrow16(ref source, ref target, last);
        }

        var found = Narrow32(ref source, ref target, 0);
        var end = length - 32;
        for (nuint i = 32; i < end; i += 32)
        {
            // A long text with a special character is likely to have it early, and is given up then.
            if (found != Vector256<byte>.Zero)
            {
                return Vector128<byte>.AllBitsSet;
            }

            found = Narrow32(ref source, ref target, i);
        }

        found |= Narrow32(ref source, ref target, end);
        return found.GetLower() | found.GetUpper();
    }

    /// <summary>
    /// Writes a string if it is all ASCII and needs no escape: short strings, and any string where the processor lacks
    /// an instruction.
    /// </summary>
    /// <param name="text">The string.</param>
    /// <param name="destination">The destination, which has room for a byte each.</param>
    public static bool TryNarrow(scoped ReadOnlySpan<char> text, Span<byte> destination)
    {
        Debug.Assert(text.Length <= destination.Length, "Text does not fit.");
        ref var source = ref Unsafe.As<char, short>(ref MemoryMarshal.GetReference(text));
        ref var target = ref MemoryMarshal.GetReference(destination);
        nuint length = (uint)text.Length;
        if (length >= 16)
        {
            var special = Vector128<byte>.Zero;
            nuint i = 0;
            for (; i < length - 16; i += 16)
            {
                special |= Narrow16(ref source, ref target, i);
            }

            special |= Narrow16(ref source, ref target, length - 16);
            return special == Vector128<byte>.Zero;
        }

        if (length >= 8)
        {
            var bytes = Pack(Vector128.LoadUnsafe(ref source), Vector128.LoadUnsafe(ref source, length - 8));
            Unsafe.WriteUnaligned(ref target, bytes.AsUInt64().ToScalar());
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, length - 8), bytes.AsUInt64().GetElement(1));
            return Special(bytes) == Vector128<byte>.Zero;
        }

        if (length >= 4)
        {
            var bytes = Pack(
                Vector128.Create(Vector64.LoadUnsafe(ref source), Vector64.LoadUnsafe(ref source, length - 4)),
                Vector128.Create((short)'0'));
            Unsafe.WriteUnaligned(ref target, bytes.AsUInt32().ToScalar());
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, length - 4), bytes.AsUInt32().GetElement(1));
            return Special(bytes) == Vector128<byte>.Zero;
        }

        for (nuint i = 0; i < length; i++)
        {
            uint c = (ushort)Unsafe.Add(ref source, i);
            if (c is < ' ' or >= 0x80 or '"' or '\\')
            {
                return false;
            }

            Unsafe.Add(ref target, i) = (byte)c;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow16(ref short source, ref byte target, nuint index)
    {
        var bytes = Pack(Vector128.LoadUnsafe(ref source, index), Vector128.LoadUnsafe(ref source, index + 8));
        bytes.StoreUnsafe(ref target, index);
        return Special(bytes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Narrow32(ref short source, ref byte target, nuint index)
    {
        // The instruction packs the halves of its operands separately.
        var packed = Avx2.PackUnsignedSaturate(
            Vector256.LoadUnsafe(ref source, index), Vector256.LoadUnsafe(ref source, index + 16));
        var bytes = Avx2.Permute4x64(packed.AsInt64(), 0b11_01_10_00).AsByte();
        bytes.StoreUnsafe(ref target, index);
        var controls = Vector256.LessThan((bytes ^ Vector256.Create((byte)2)).AsSByte(), Vector256.Create((sbyte)0x21));
        return controls.AsByte() | Vector256.Equals(bytes, Vector256.Create((byte)'\\'));
    }

    /// <summary>
    /// Returns the low bytes of characters; a character that is no byte becomes a special byte: 0 or at least 0x80.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Pack(Vector128<short> low, Vector128<short> high) =>
        Sse2.IsSupported ? Sse2.PackUnsignedSaturate(low, high)
        : AdvSimd.IsSupported ? AdvSimd.ExtractNarrowingSaturateUnsignedUpper(
            AdvSimd.ExtractNarrowingSaturateUnsignedLower(low), high)
        : PackAnywhere(low, high);

    /// <summary>Implements <see cref="Pack"/> where the processor has no instruction for it.</summary>
    internal static Vector128<byte> PackAnywhere(Vector128<short> low, Vector128<short> high) => Vector128.Narrow(
        Vector128.Min(low.AsUInt16(), Vector128.Create((ushort)0xFF)),
        Vector128.Min(high.AsUInt16(), Vector128.Create((ushort)0xFF)));

    /// <summary>Returns the bytes that are special: not ASCII, or to be escaped.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Special(Vector128<byte> bytes)
    {
        // With bit 1 flipped, the quotation mark (0x22) joins the control characters (below 0x20) under 0x21, the space
        // leaves them, and bytes that are not ASCII are negative.
        var controls = Vector128.LessThan((bytes ^ Vector128.Create((byte)2)).AsSByte(), Vector128.Create((sbyte)0x21));
        return controls.AsByte() | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));
    }
}
