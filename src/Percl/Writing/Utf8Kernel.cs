using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Percl;

/// <summary>
/// Contains all unsafe code: converts UTF-16 to JSON in UTF-8, checked, narrowed and stored in one pass.
/// </summary>
/// <remarks>
/// No method checks the room: each documents the room that it needs, and its callers have compared that with a span's
/// length. Reads and writes stay within those lengths. The guarantee holds while another thread changes the characters,
/// whose output is then arbitrary: the position of a write never depends on a character that is read a second time.
/// </remarks>
internal static partial class Utf8Kernel
{
    /// <summary>
    /// The room that <see cref="Escape"/> needs in addition to three bytes a character, because blocks are stored
    /// whole.
    /// </summary>
    public const int EscapeSlack = 32;

    /// <summary>The length up to which a string is worth a second attempt before it is escaped.</summary>
    public const int Short = 16;

    /// <summary>The largest number of bytes of one character: <c>\u0000</c>.</summary>
    public const int LongestEscape = 6;

    /// <summary>
    /// Returns the part of <paramref name="span"/> after <paramref name="count"/> bytes, which the span must have.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Span<byte> Skip(Span<byte> span, int count)
    {
        Debug.Assert((uint)count <= (uint)span.Length, "Skipped more than there is.");
        return MemoryMarshal.CreateSpan(
            ref Unsafe.Add(ref MemoryMarshal.GetReference(span), (nint)(uint)count), span.Length - count);
    }

    /// <summary>
    /// Returns a value that indicates whether <paramref name="rest"/> is the end of <paramref name="whole"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsEnd(Span<byte> rest, Span<byte> whole) => Unsafe.AreSame(
        ref Unsafe.Add(ref MemoryMarshal.GetReference(whole), (nint)(whole.Length - rest.Length)),
        ref MemoryMarshal.GetReference(rest));

    /// <summary>Returns the byte after a span that is the first part of a longer one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte ByteBehind(Span<byte> span) =>
        Unsafe.Add(ref MemoryMarshal.GetReference(span), (nint)(uint)span.Length);

    /// <summary>Copies bytes to a destination that has room for them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(scoped ReadOnlySpan<byte> bytes, Span<byte> destination)
    {
        Debug.Assert(bytes.Length <= destination.Length, "Copied more than fits.");
        Copy(bytes, ref MemoryMarshal.GetReference(destination));
    }

    /// <summary>Copies bytes to a position that has room for them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(scoped ReadOnlySpan<byte> bytes, ref byte destination) =>
        Unsafe.CopyBlockUnaligned(ref destination, ref MemoryMarshal.GetReference(bytes), (uint)bytes.Length);

    /// <summary>Returns the position after <paramref name="count"/> bytes, which the caller has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte Skip(ref byte position, int count) => ref Unsafe.Add(ref position, (nint)(uint)count);

    /// <summary>Returns the bytes from a position on, which the caller has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Span<byte> SpanOf(ref byte position, int length) => MemoryMarshal.CreateSpan(ref position, length);

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

    /// <summary>Stores a byte at an index that the destination has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Put(byte value, Span<byte> destination, int index)
    {
        Debug.Assert((uint)index < (uint)destination.Length, "Stored outside.");
        Unsafe.Add(ref MemoryMarshal.GetReference(destination), (nint)(uint)index) = value;
    }

    /// <summary>
    /// Returns a value that indicates whether the string begins with <c>https://</c> and a letter, the usual form of an
    /// absolute URL.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsUsualUrl(scoped ReadOnlySpan<char> text)
    {
        const int Scheme = 8;
        return text.Length > Scheme
            && Vector128.LoadUnsafe(ref Unsafe.As<char, short>(ref MemoryMarshal.GetReference(text)))
                == Vector128.Create((short)'h', (short)'t', (short)'t', (short)'p', (short)'s', (short)':',
                    (short)'/', (short)'/')
            && char.IsAsciiLetter(Unsafe.Add(ref MemoryMarshal.GetReference(text), Scheme));
    }

    /// <summary>
    /// Writes any string, with as few escapes as JSON allows; a surrogate without its pair becomes U+FFFD.
    /// </summary>
    /// <remarks>
    /// The method and its loops are never inlined. Together they exceed what the JIT compiler inlines into one method,
    /// and their innermost parts would be calls.
    /// </remarks>
    /// <param name="text">The string.</param>
    /// <param name="destination">
    /// The destination, which has room for three bytes a character, six for a control character that has no short
    /// escape, and <see cref="EscapeSlack"/> more. The caller need not count the control characters: the method stops
    /// before a character for which the room might not suffice.
    /// </param>
    /// <param name="read">The number of characters that were written.</param>
    /// <returns>The number of bytes that were written.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Escape(scoped ReadOnlySpan<char> text, Span<byte> destination, out int read)
    {
        Debug.Assert(destination.Length >= (3L * text.Length) + EscapeSlack, "Text might not fit.");
        ref var source = ref Unsafe.As<char, short>(ref MemoryMarshal.GetReference(text));
        ref var target = ref MemoryMarshal.GetReference(destination);
        nuint length = (uint)text.Length;
        nuint i = 0;
        nuint written = 0;
        while (i < length)
        {
            if (length - i >= (nuint)Vector128<byte>.Count)
            {
                // The whole vector is stored. Bytes that need more than narrowing are overwritten.
                var bytes = Pack(Vector128.LoadUnsafe(ref source, i), Vector128.LoadUnsafe(ref source, i + 8));
                bytes.StoreUnsafe(ref target, written);
                var special = Special(bytes).ExtractMostSignificantBits();
                var plain = special == 0 ? (uint)Vector128<byte>.Count : (uint)BitOperations.TrailingZeroCount(special);
                i += plain;
                written += plain;
                if (special == 0)
                {
                    continue;
                }
            }

            uint c = (ushort)Unsafe.Add(ref source, i);

            // Most text that narrowing cannot convert continues in the same way for a while: an Asian language mostly
            // among similar characters, any other language mostly among ASCII.
            if (HasShuffle && length >= (nuint)Vector128<short>.Count)
            {
                // Values, so that the positions stay in registers.
                var (next, end) = c < 0x800
                    ? EncodeUpToTwoBytes(ref source, i, length, ref target, written)
                    : EncodeThreeBytes(ref source, i, length, ref target, written);
                if (next > i)
                {
                    (i, written) = (next, end);
                    continue;
                }
            }

            if (c >= 0x80)
            {
                written += Encode(ref source, ref i, length, c, ref Unsafe.Add(ref target, written));
                continue;
            }

            if (c >= ' ' && c is not ('"' or '\\'))
            {
                Unsafe.Add(ref target, written++) = (byte)c;
            }
            else
            {
                var escape = JsonEscapes.Escaped((char)c);
                if (escape.Length == LongestEscape
                    && (nuint)(uint)destination.Length - written < LongestEscape + (3 * (length - i - 1)) + EscapeSlack)
                {
                    break;
                }

                Copy(escape, Skip(destination, (int)written));
                written += (uint)escape.Length;
            }

            i++;
        }

        read = (int)i;
        return (int)written;
    }

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

    /// <summary>Writes a character that is not ASCII, with its pair if it has one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nuint Encode(ref short source, ref nuint i, nuint length, uint c, ref byte target)
    {
        i++;
        if (c < 0x800)
        {
            target = (byte)(0xC0 | (c >> 6));
            Unsafe.Add(ref target, 1) = (byte)(0x80 | (c & 0x3F));
            return 2;
        }

        if (c - 0xD800 < 0x800)
        {
            var low = c < 0xDC00 && i < length ? (uint)(ushort)Unsafe.Add(ref source, i) - 0xDC00 : uint.MaxValue;
            if (low < 0x400)
            {
                c = 0x10000 + ((c - 0xD800) << 10) + low;
                i++;
                target = (byte)(0xF0 | (c >> 18));
                Unsafe.Add(ref target, 1) = (byte)(0x80 | ((c >> 12) & 0x3F));
                Unsafe.Add(ref target, 2) = (byte)(0x80 | ((c >> 6) & 0x3F));
                Unsafe.Add(ref target, 3) = (byte)(0x80 | (c & 0x3F));
                return 4;
            }

            c = 0xFFFD;
        }

        target = (byte)(0xE0 | (c >> 12));
        Unsafe.Add(ref target, 1) = (byte)(0x80 | ((c >> 6) & 0x3F));
        Unsafe.Add(ref target, 2) = (byte)(0x80 | (c & 0x3F));
        return 3;
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
