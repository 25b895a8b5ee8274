using System.Runtime.CompilerServices;
using Percl.Language.Facts;

namespace Percl;

/// <content>Texts.</content>
public ref partial struct PerclWriter
{
    /// <summary>U+FFFD in UTF-8.</summary>
    private static ReadOnlySpan<byte> Replacement => "\uFFFD"u8;

    /// <summary>
    /// Longer texts are written in pieces of so many characters: each needs room as if it were all of the longest kind.
    /// </summary>
    private const int LongestPiece = 1 << 20;

    /// <summary>The most bytes that a character becomes if it needs no long escape.</summary>
    private const int BytesPerChar = 3;

    /// <summary>Writes a text up to and including the quotation mark that ends it.</summary>
    /// <param name="cursor">Where to.</param>
    /// <param name="utf8Json">What stands in front of the text, with the quotation mark that begins it.</param>
    /// <param name="value">The text; it may be empty.</param>
    /// <returns>Where to go on.</returns>
    /// <exception cref="PerclException"><paramref name="value"/> is null (PERCL2010).</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PerclCursor WriteString(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, string? value) =>
        value is not null && TryWriteQuoted(ref cursor, utf8Json, value)
            ? cursor
            : WriteStringSlowly(cursor, utf8Json, value);

    /// <summary>Writes a text without which FreeClimb refuses the command.</summary>
    /// <inheritdoc cref="WriteString(PerclCursor, ReadOnlySpan{byte}, string?)"/>
    /// <exception cref="PerclException"><paramref name="value"/> is null or empty (PERCL2010).</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PerclCursor WriteRequiredString(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, string? value) =>
        value is { Length: > 0 } && TryWriteQuoted(ref cursor, utf8Json, value)
            ? cursor
            : WriteRequiredStringSlowly(cursor, utf8Json, value);

    /// <summary>Writes a URL that FreeClimb calls or loads.</summary>
    /// <inheritdoc cref="WriteString(PerclCursor, ReadOnlySpan{byte}, string?)"/>
    /// <exception cref="PerclException">
    /// <paramref name="value"/> is null (PERCL2010) or not an absolute URL, http or https (PERCL2001).
    /// </exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PerclCursor WriteUrl(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, string? value) =>
        value is not null && Utf8Kernel.IsUsualUrl(value) && TryWriteQuoted(ref cursor, utf8Json, value)
            ? cursor
            : WriteUrlSlowly(cursor, utf8Json, value);

    /// <summary>Writes a URL without which FreeClimb refuses the command.</summary>
    /// <inheritdoc cref="WriteUrl(PerclCursor, ReadOnlySpan{byte}, string?)"/>
    /// <exception cref="PerclException">
    /// <paramref name="value"/> is null or empty (PERCL2010) or not an absolute URL, http or https (PERCL2001).
    /// </exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PerclCursor WriteRequiredUrl(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, string? value) =>
        value is not null && Utf8Kernel.IsUsualUrl(value) && TryWriteQuoted(ref cursor, utf8Json, value)
            ? cursor
            : WriteRequiredUrlSlowly(cursor, utf8Json, value);

    /// <summary>Writes a part of a text, without quotation marks.</summary>
    /// <param name="cursor">Where to.</param>
    /// <param name="utf8Json">What stands in front of the part.</param>
    /// <param name="value">The part; null is the same as empty.</param>
    /// <returns>Where to go on.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PerclCursor WriteText(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, scoped ReadOnlySpan<char> value)
    {
        // Without a sign: two lengths can be more than an int holds, and what is negative would seem to fit.
        var length = (uint)utf8Json.Length + (uint)value.Length;
        return (uint)cursor.Free.Length >= length && Utf8Kernel.TryWritePlain(utf8Json, value, cursor.Free)
            ? new PerclCursor(Utf8Kernel.Skip(cursor.Free, (int)length))
            : WriteTextSlowly(cursor, utf8Json, value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryWriteQuoted(ref PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, string value)
    {
        // Without a sign, as above.
        var length = (uint)utf8Json.Length + (uint)value.Length;
        if ((uint)cursor.Free.Length > length && Utf8Kernel.TryWritePlain(utf8Json, value, cursor.Free))
        {
            Utf8Kernel.Put((byte)'"', cursor.Free, (int)length);
            cursor = new PerclCursor(Utf8Kernel.Skip(cursor.Free, (int)length + 1));
            return true;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private PerclCursor WriteStringSlowly(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, string? value)
    {
        if (value is null)
        {
            throw Refused(cursor, utf8Json, RuleIds.RequiredMissing, value);
        }

        return WriteRaw(WriteTextSlowly(cursor, utf8Json, value), "\""u8);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private PerclCursor WriteRequiredStringSlowly(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw Refused(cursor, utf8Json, RuleIds.RequiredMissing, value);
        }

        return WriteStringSlowly(cursor, utf8Json, value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private PerclCursor WriteUrlSlowly(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, string? value)
    {
        if (value is not null && !AbsoluteUrl.IsAbsolute(value))
        {
            throw Refused(cursor, utf8Json, RuleIds.UrlNotAbsolute, value);
        }

        return WriteStringSlowly(cursor, utf8Json, value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private PerclCursor WriteRequiredUrlSlowly(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw Refused(cursor, utf8Json, RuleIds.RequiredMissing, value);
        }

        return WriteUrlSlowly(cursor, utf8Json, value);
    }

    /// <summary>Any text, and where the buffer is too small.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private PerclCursor WriteTextSlowly(
        PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, scoped ReadOnlySpan<char> value)
    {
        cursor = WriteRaw(cursor, utf8Json);
        if (value.Length <= Utf8Kernel.Short && value.Length <= cursor.Free.Length && Utf8Kernel.TryNarrow(value, cursor.Free))
        {
            return new PerclCursor(Utf8Kernel.Skip(cursor.Free, value.Length));
        }

        Cursor = cursor;
        var first = value.IsEmpty ? default : value[0];
        if (char.IsLowSurrogate(first) && _high != default && _highEnd == _written && Written.EndsWith(Replacement))
        {
            // Two pieces of one text meet in the middle of a character. Its first half was taken for one without a pair,
            // unless another thread has changed it since: what was written decides.
            _written -= Replacement.Length;
            scoped ReadOnlySpan<char> pair = [_high, first];
            value = value[1..];
            WriteEscaped(pair);
        }

        WriteEscaped(value);
        if (!value.IsEmpty && char.IsHighSurrogate(value[^1]))
        {
            (_high, _highEnd) = (value[^1], _written);
        }

        return Cursor;
    }

    private void WriteEscaped(scoped ReadOnlySpan<char> value)
    {
        // Each character is at least a byte: what is too long even so is refused before it is read.
        var least = _written + (long)value.Length;
        if (least > Array.MaxLength)
        {
            throw TooLarge(least);
        }

        var bytesPerChar = BytesPerChar;
        while (!value.IsEmpty)
        {
            var piece = FirstPieceOf(value);
            EnsureRoom(((long)bytesPerChar * piece.Length) + Utf8Kernel.EscapeSlack);
            _written += Utf8Kernel.Escape(piece, _buffer[_written..], out var read);
            value = value[read..];

            // It stops only where many characters have the longest escape.
            bytesPerChar = read < piece.Length ? Utf8Kernel.LongestEscape : BytesPerChar;
        }
    }

    /// <summary>As much of a text as is written at once, without the first half of a pair whose other half would follow.</summary>
    private static ReadOnlySpan<char> FirstPieceOf(ReadOnlySpan<char> text) =>
        text.Length <= LongestPiece ? text : text[..(LongestPiece - (char.IsHighSurrogate(text[LongestPiece - 1]) ? 1 : 0))];
}
