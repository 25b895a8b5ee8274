using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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
}
