using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Percl;

/// <summary>
/// Converts UTF-16 to JSON in UTF-8, one character after the other: these frameworks have no vectors.
/// </summary>
internal static class Utf8Kernel
{
    /// <summary>The room that <see cref="Escape"/> needs in addition to three bytes a character.</summary>
    public const int EscapeSlack = 16;

    /// <summary>The length up to which a string is worth a second attempt before it is escaped.</summary>
    public const int Short = 16;

    /// <summary>The largest number of bytes of one character: <c>\u0000</c>.</summary>
    public const int LongestEscape = 6;

    /// <summary>
    /// Returns the part of <paramref name="span"/> after <paramref name="count"/> bytes, which the span must have.
    /// </summary>
    public static Span<byte> Skip(Span<byte> span, int count) => span[count..];

    /// <summary>
    /// Returns a value that indicates whether <paramref name="rest"/> is the end of <paramref name="whole"/>.
    /// </summary>
    public static bool IsEnd(Span<byte> rest, Span<byte> whole) =>
        rest.Length <= whole.Length && whole[(whole.Length - rest.Length)..] == rest;

    /// <summary>Returns the byte after a span that is the first part of a longer one.</summary>
    public static byte ByteBehind(Span<byte> span) =>
        Unsafe.Add(ref MemoryMarshal.GetReference(span), span.Length);

    /// <summary>Copies bytes to a destination that has room for them.</summary>
    public static void Copy(scoped ReadOnlySpan<byte> bytes, Span<byte> destination) => bytes.CopyTo(destination);

    /// <summary>
    /// Writes <paramref name="json"/> and then <paramref name="text"/>, if the text is all ASCII and needs no escape.
    /// If not, the written bytes are meaningless.
    /// </summary>
    /// <param name="json">Bytes that are written unchanged.</param>
    /// <param name="text">The string.</param>
    /// <param name="destination">The destination, which has room for a byte each.</param>
    public static bool TryWritePlain(
        scoped ReadOnlySpan<byte> json, scoped ReadOnlySpan<char> text, Span<byte> destination)
    {
        json.CopyTo(destination);
        return TryNarrow(text, destination[json.Length..]);
    }

    /// <summary>Stores a byte at an index that the destination has.</summary>
    public static void Put(byte value, Span<byte> destination, int index) => destination[index] = value;

    /// <summary>
    /// Returns a value that indicates whether the string begins with <c>https://</c> and a letter, the usual form of an
    /// absolute URL.
    /// </summary>
    public static bool IsUsualUrl(scoped ReadOnlySpan<char> text)
    {
        var scheme = "https://".AsSpan();
        return text.Length > scheme.Length
            && text.StartsWith(scheme)
            && text[scheme.Length] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
    }

    /// <summary>
    /// Writes any string, with as few escapes as JSON allows; a surrogate without its pair becomes U+FFFD.
    /// </summary>
    /// <param name="text">The string.</param>
    /// <param name="destination">
    /// The destination, which has room for three bytes a character, six for a control character that has no short
    /// escape, and <see cref="EscapeSlack"/> more. The caller need not count the control characters: the method stops
    /// before a character for which the room might not suffice.
    /// </param>
    /// <param name="read">The number of characters that were written.</param>
    /// <returns>The number of bytes that were written.</returns>
    public static int Escape(scoped ReadOnlySpan<char> text, Span<byte> destination, out int read)
    {
        var written = 0;
        for (read = 0; read < text.Length;)
        {
            var c = text[read];
            if (c >= 0x80)
            {
                written += Encode(text, ref read, destination[written..]);
                continue;
            }

            if (IsPlain(c))
            {
                destination[written++] = (byte)c;
            }
            else
            {
                var escape = JsonEscapes.Escaped(c);
                if (escape.Length == LongestEscape
                    && destination.Length - written < LongestEscape + (3L * (text.Length - read - 1)) + EscapeSlack)
                {
                    break;
                }

                escape.CopyTo(destination[written..]);
                written += escape.Length;
            }

            read++;
        }

        return written;
    }

    /// <summary>Writes a string if it is all ASCII and needs no escape.</summary>
    /// <param name="text">The string.</param>
    /// <param name="destination">The destination, which has room for a byte each.</param>
    public static bool TryNarrow(scoped ReadOnlySpan<char> text, Span<byte> destination)
    {
        destination = destination[..text.Length];
        for (var i = 0; i < destination.Length; i++)
        {
            var c = text[i];
            if (!IsPlain(c))
            {
                return false;
            }

            destination[i] = (byte)c;
        }

        return true;
    }

    private static bool IsPlain(char c) => c is >= ' ' and < '\u0080' and not ('"' or '\\');

    /// <summary>Writes a character that is not ASCII, with its pair if it has one.</summary>
    private static int Encode(scoped ReadOnlySpan<char> text, ref int index, Span<byte> destination)
    {
        int c = text[index++];
        if (c < 0x800)
        {
            destination[0] = (byte)(0xC0 | (c >> 6));
            destination[1] = Continuation(c);
            return 2;
        }

        if (char.IsSurrogate((char)c))
        {
            // Read once, because another thread may change the character.
            var low = index < text.Length ? text[index] : default;
            if (char.IsHighSurrogate((char)c) && char.IsLowSurrogate(low))
            {
                c = char.ConvertToUtf32((char)c, low);
                index++;
                destination[0] = (byte)(0xF0 | (c >> 18));
                destination[1] = Continuation(c >> 12);
                destination[2] = Continuation(c >> 6);
                destination[3] = Continuation(c);
                return 4;
            }

            c = 0xFFFD;
        }

        destination[0] = (byte)(0xE0 | (c >> 12));
        destination[1] = Continuation(c >> 6);
        destination[2] = Continuation(c);
        return 3;
    }

    private static byte Continuation(int bits) => (byte)(0x80 | (bits & 0x3F));
}
