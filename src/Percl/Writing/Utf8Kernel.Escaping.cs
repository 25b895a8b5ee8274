using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Percl;

/// <content>Any string.</content>
internal static partial class Utf8Kernel
{
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
}
