using System.Runtime.CompilerServices;
using Percl.Language.Facts;

namespace Percl.CompilerServices;

/// <content>Strings.</content>
public static partial class PerclWriterExtensions
{
    /// <summary>U+FFFD in UTF-8.</summary>
    private static ReadOnlySpan<byte> Replacement => "\uFFFD"u8;

    /// <summary>
    /// The number of characters that are escaped at once. A longer string is written in pieces, because each piece
    /// needs room as if all its characters had the longest form.
    /// </summary>
    private const int LongestPiece = 1 << 20;

    /// <summary>The largest number of bytes of a character that has no long escape.</summary>
    private const int BytesPerChar = 3;

    /// <summary>Writes a string with the quotation mark that ends it.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cursor">The position to write at.</param>
    /// <param name="utf8Json">The JSON before the string, with the quotation mark that begins it.</param>
    /// <param name="value">The string; it may be empty.</param>
    /// <returns>The position after the string.</returns>
    /// <exception cref="PerclException"><paramref name="value"/> is null (PERCL2010).</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PerclCursor WriteString(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        string? value) =>
        value is not null && TryWriteQuoted(ref cursor, utf8Json, value)
            ? cursor
            : writer.WriteStringSlowly(cursor, utf8Json, value);

    /// <summary>Writes a string that FreeClimb requires.</summary>
    /// <inheritdoc cref="WriteString(ref PerclWriter, PerclCursor, ReadOnlySpan{byte}, string?)"/>
    /// <exception cref="PerclException"><paramref name="value"/> is null or empty (PERCL2010).</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PerclCursor WriteRequiredString(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        string? value) =>
        value is { Length: > 0 } && TryWriteQuoted(ref cursor, utf8Json, value)
            ? cursor
            : writer.WriteRequiredStringSlowly(cursor, utf8Json, value);

    /// <summary>Writes a URL that FreeClimb calls or loads.</summary>
    /// <inheritdoc cref="WriteString(ref PerclWriter, PerclCursor, ReadOnlySpan{byte}, string?)"/>
    /// <exception cref="PerclException">
    /// <paramref name="value"/> is null (PERCL2010) or not an absolute URL, http or https (PERCL2001).
    /// </exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PerclCursor WriteUrl(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        string? value) =>
        value is not null && Utf8Kernel.IsUsualUrl(value) && TryWriteQuoted(ref cursor, utf8Json, value)
            ? cursor
            : writer.WriteUrlSlowly(cursor, utf8Json, value);

    /// <summary>Writes a URL that FreeClimb requires.</summary>
    /// <inheritdoc cref="WriteUrl(ref PerclWriter, PerclCursor, ReadOnlySpan{byte}, string?)"/>
    /// <exception cref="PerclException">
    /// <paramref name="value"/> is null or empty (PERCL2010) or not an absolute URL, http or https (PERCL2001).
    /// </exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PerclCursor WriteRequiredUrl(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        string? value) =>
        value is not null && Utf8Kernel.IsUsualUrl(value) && TryWriteQuoted(ref cursor, utf8Json, value)
            ? cursor
            : writer.WriteRequiredUrlSlowly(cursor, utf8Json, value);

    /// <summary>Writes a part of a string, without quotation marks.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cursor">The position to write at.</param>
    /// <param name="utf8Json">The JSON before the part.</param>
    /// <param name="value">The part; null equals an empty string.</param>
    /// <returns>The position after the part.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PerclCursor WriteText(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        scoped ReadOnlySpan<char> value)
    {
        // Unsigned: the sum of two lengths may overflow an int, and a negative sum would seem to fit.
        var length = (uint)utf8Json.Length + (uint)value.Length;
        return (uint)cursor.Left >= length && Utf8Kernel.TryWritePlain(utf8Json, value, cursor.Free)
            ? cursor.Skip((int)length)
            : writer.WriteTextSlowly(cursor, utf8Json, value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryWriteQuoted(ref PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, string value)
    {
        // Unsigned, as above.
        var length = (uint)utf8Json.Length + (uint)value.Length;
        if ((uint)cursor.Left > length && Utf8Kernel.TryWritePlain(utf8Json, value, cursor.Free))
        {
            Utf8Kernel.Put((byte)'"', cursor.Free, (int)length);
            cursor = cursor.Skip((int)length + 1);
            return true;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PerclCursor WriteStringSlowly(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        string? value)
    {
        if (value is null)
        {
            throw writer.Refuse(cursor, utf8Json, RuleIds.RequiredMissing, value);
        }

        return writer.WriteRaw(writer.WriteTextSlowly(cursor, utf8Json, value), "\""u8);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PerclCursor WriteRequiredStringSlowly(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw writer.Refuse(cursor, utf8Json, RuleIds.RequiredMissing, value);
        }

        return writer.WriteStringSlowly(cursor, utf8Json, value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PerclCursor WriteUrlSlowly(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        string? value)
    {
        if (value is not null && !AbsoluteUrl.IsAbsolute(value))
        {
            throw writer.Refuse(cursor, utf8Json, RuleIds.UrlNotAbsolute, value);
        }

        return writer.WriteStringSlowly(cursor, utf8Json, value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PerclCursor WriteRequiredUrlSlowly(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw writer.Refuse(cursor, utf8Json, RuleIds.RequiredMissing, value);
        }

        return writer.WriteUrlSlowly(cursor, utf8Json, value);
    }

    /// <summary>Writes a part of a string that needs escapes, more than one byte a character, or more room.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PerclCursor WriteTextSlowly(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        scoped ReadOnlySpan<char> value)
    {
        cursor = writer.WriteRaw(cursor, utf8Json);
        if (TryWriteText(ref cursor, value))
        {
            return cursor;
        }

        writer.SetCursor(cursor);
        var first = value.IsEmpty ? default : value[0];
        if (char.IsLowSurrogate(first) && writer.High != default
            && writer.HighEnd == writer.Count && writer.Written.EndsWith(Replacement))
        {
            // Two pieces of one string meet between the surrogates of a pair. The first one was written as U+FFFD,
            // which is replaced. The bytes decide, because another thread may have changed the character since.
            writer.Count -= Replacement.Length;
            scoped ReadOnlySpan<char> pair = [writer.High, first];
            value = value[1..];
            writer.WriteEscaped(pair);
        }

        writer.WriteEscaped(value);
        if (!value.IsEmpty && char.IsHighSurrogate(value[^1]))
        {
            (writer.High, writer.HighEnd) = (value[^1], writer.Count);
        }

        return writer.GetCursor();
    }

    /// <summary>
    /// Writes a part of a string where the room suffices in any case, and where the part neither begins nor ends within
    /// a surrogate pair.
    /// </summary>
    /// <param name="cursor">The position to write at, and then the position after the part.</param>
    /// <param name="value">The part.</param>
    /// <returns>True if the part is written; false if the bytes after the cursor are meaningless.</returns>
    internal static bool TryWriteText(ref PerclCursor cursor, scoped ReadOnlySpan<char> value)
    {
        var free = cursor.Free;
        if (value.Length <= Utf8Kernel.Short && value.Length <= free.Length && Utf8Kernel.TryNarrow(value, free))
        {
            cursor = new PerclCursor(Utf8Kernel.Skip(free, value.Length));
            return true;
        }

        if (free.Length < ((long)BytesPerChar * value.Length) + Utf8Kernel.EscapeSlack
            || value.IsEmpty || char.IsLowSurrogate(value[0]) || char.IsHighSurrogate(value[^1]))
        {
            return false;
        }

        var count = Utf8Kernel.Escape(value, free, out var read);
        if (read < value.Length)
        {
            return false;
        }

        cursor = new PerclCursor(Utf8Kernel.Skip(free, count));
        return true;
    }

    private static void WriteEscaped(this scoped ref PerclWriter writer, scoped ReadOnlySpan<char> value)
    {
        // Each character has at least one byte. A string that is too long even for one byte each is refused before it
        // is read.
        var least = writer.Count + (long)value.Length;
        if (least > Array.MaxLength)
        {
            throw PerclWriter.TooLarge(least);
        }

        var bytesPerChar = BytesPerChar;
        while (!value.IsEmpty)
        {
            var piece = FirstPieceOf(value);
            writer.EnsureRoom(((long)bytesPerChar * piece.Length) + Utf8Kernel.EscapeSlack);
            writer.Count += Utf8Kernel.Escape(piece, writer.Buffer[writer.Count..], out var read);
            value = value[read..];

            // Escape stops early only where many characters have the longest escape.
            bytesPerChar = read < piece.Length ? Utf8Kernel.LongestEscape : BytesPerChar;
        }
    }

    /// <summary>Returns the characters that are escaped at once, without splitting a surrogate pair.</summary>
    private static ReadOnlySpan<char> FirstPieceOf(ReadOnlySpan<char> text) =>
        text.Length <= LongestPiece
            ? text
            : text[..(LongestPiece - (char.IsHighSurrogate(text[LongestPiece - 1]) ? 1 : 0))];
}
