using System.Buffers;
using System.Runtime.CompilerServices;
using Percl.Language.Facts;

namespace Percl.CompilerServices;

/// <content>Strings of several pieces.</content>
public static partial class PerclWriterExtensions
{
    private const int FirstChars = 128;

    /// <summary>
    /// Returns a value that indicates whether the concatenation of strings begins with <c>http://</c> or
    /// <c>https://</c> and a host, so that any continuation is an absolute URL.
    /// </summary>
    /// <param name="first">The first string.</param>
    /// <param name="second">The second string.</param>
    /// <param name="third">The third string.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAbsoluteUrl(
        scoped ReadOnlySpan<char> first,
        scoped ReadOnlySpan<char> second = default,
        scoped ReadOnlySpan<char> third = default) =>
        Utf8Kernel.IsUsualUrl(first) || IsUnusualUrl(first, second, third);

    /// <summary>Returns the refusal of a URL that is not absolute (PERCL2001), or empty (PERCL2010).</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cursor">The position of the URL.</param>
    /// <param name="utf8Json">The JSON before the URL.</param>
    /// <param name="value">The URL.</param>
    /// <param name="isRequired">True if FreeClimb refuses the command without the URL; otherwise, false.</param>
    /// <returns>The exception to throw.</returns>
    public static PerclException NotAbsolute(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        string value,
        bool isRequired) =>
        writer.Refuse(
            cursor,
            utf8Json,
            isRequired && value.Length == 0 ? RuleIds.RequiredMissing : RuleIds.UrlNotAbsolute,
            value);

    /// <summary>Returns the refusal of a written URL that is not absolute (PERCL2001), or empty (PERCL2010).</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cursor">The position after the URL.</param>
    /// <param name="start">The position of the URL, from <see cref="PositionOf"/>.</param>
    /// <param name="value">The URL.</param>
    /// <param name="isRequired">True if FreeClimb refuses the command without the URL; otherwise, false.</param>
    /// <returns>The exception to throw.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The position is not before the cursor.</exception>
    public static PerclException NotAbsolute(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        int start,
        string value,
        bool isRequired)
    {
        writer.SetCursor(cursor);
        writer.Count = (uint)start <= (uint)writer.Count ? start : throw new ArgumentOutOfRangeException(nameof(start));
        return writer.NotAbsolute(writer.GetCursor(), utf8Json: default, value, isRequired);
    }

    /// <summary>Returns the refusal of a required string that is empty (PERCL2010).</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cursor">The position of the string.</param>
    /// <returns>The exception to throw.</returns>
    public static PerclException Empty(
        this scoped ref PerclWriter writer,
        PerclCursor cursor) => writer.Refuse(cursor, default, RuleIds.RequiredMissing, "");

    /// <summary>
    /// Returns a value that indicates whether a written string begins with <c>http://</c> or <c>https://</c> and a
    /// host. Generated code calls the method where the pieces of the string are not strings, or too many.
    /// </summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cursor">The position after the string.</param>
    /// <param name="start">The position of the string, from <see cref="PositionOf"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is not before the cursor.</exception>
    public static bool IsWrittenUrlAbsolute(this scoped ref PerclWriter writer, PerclCursor cursor, int start)
    {
        const int Enough = 16;
        ReadOnlySpan<byte> written = writer.Buffer[start..writer.PositionOf(cursor)];
        Span<char> text = stackalloc char[Enough];
        var count = 0;
        for (; count < text.Length && !written.IsEmpty; count++)
        {
            // An escaped control character reads as a backslash, which no URL begins with; an escaped quotation mark
            // must not.
            var skipped = written.StartsWith("\\\""u8) ? 1 : 0;
            text[count] = (char)written[skipped];
            written = written[(skipped + 1)..];
        }

        return AbsoluteUrl.IsAbsolute(text[..count]);
    }

    /// <summary>
    /// Writes a piece of a string: a value, formatted as in an interpolated string, in the current culture.
    /// </summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cursor">The position to write at.</param>
    /// <param name="utf8Json">The JSON before the piece.</param>
    /// <param name="value">The value; null is an empty string.</param>
    /// <param name="alignment">
    /// The width to which the value is padded with spaces, on the right if the width is negative; 0 for none.
    /// </param>
    /// <param name="format">The format; null for none.</param>
    /// <returns>The position after the piece.</returns>
    public static PerclCursor WriteFormatted<T>(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        T? value,
        int alignment,
        string? format)
        where T : ISpanFormattable
    {
        if (PerclWriter.IsMissing(value))
        {
            return writer.WriteAligned(cursor, utf8Json, default, alignment);
        }

        char[]? rented = null;
        scoped Span<char> chars = stackalloc char[FirstChars];
        try
        {
            int count;
            while (!value.TryFormat(chars, out count, format, null))
            {
                Enlarge(ref chars, ref rented);
            }

            return writer.WriteAligned(cursor, utf8Json, chars[..count], alignment);
        }
        finally
        {
            Return(rented);
        }
    }

    /// <inheritdoc cref="WriteFormatted{T}(ref PerclWriter, PerclCursor, ReadOnlySpan{byte}, T, int, string)"/>
    public static PerclCursor WriteFormatted<T>(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        T? value,
        int alignment,
        string? format)
        where T : struct, ISpanFormattable =>
        value is { } present
            ? writer.WriteFormatted(cursor, utf8Json, present, alignment, format)
            : writer.WriteAligned(cursor, utf8Json, default, alignment);

    /// <inheritdoc cref="WriteFormatted{T}(ref PerclWriter, PerclCursor, ReadOnlySpan{byte}, T, int, string)"/>
    public static PerclCursor WriteFormatted(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        bool value,
        int alignment,
        string? format) =>
        writer.WriteAligned(cursor, utf8Json, value ? bool.TrueString : bool.FalseString, alignment);

    /// <inheritdoc cref="WriteFormatted{T}(ref PerclWriter, PerclCursor, ReadOnlySpan{byte}, T, int, string)"/>
    public static PerclCursor WriteFormatted(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        bool? value,
        int alignment,
        string? format) =>
        value is { } present
            ? writer.WriteFormatted(cursor, utf8Json, present, alignment, format)
            : writer.WriteAligned(cursor, utf8Json, default, alignment);

    /// <inheritdoc cref="WriteFormatted{T}(ref PerclWriter, PerclCursor, ReadOnlySpan{byte}, T, int, string)"/>
    public static PerclCursor WriteFormatted(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        scoped ReadOnlySpan<char> value,
        int alignment,
        string? format) =>
        writer.WriteAligned(cursor, utf8Json, value, alignment);

    /// <inheritdoc cref="WriteFormatted{T}(ref PerclWriter, PerclCursor, ReadOnlySpan{byte}, T, int, string)"/>
    public static PerclCursor WriteFormattedEnum<TEnum>(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        TEnum value,
        int alignment,
        string? format)
        where TEnum : struct, Enum =>
        writer.WriteText(cursor, utf8Json, writer.TextOf(writer.Format(value, alignment, format)));

    /// <inheritdoc cref="WriteFormatted{T}(ref PerclWriter, PerclCursor, ReadOnlySpan{byte}, T, int, string)"/>
    public static PerclCursor WriteFormattedEnum<TEnum>(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        TEnum? value,
        int alignment,
        string? format)
        where TEnum : struct, Enum =>
        value is { } present
            ? writer.WriteFormattedEnum(cursor, utf8Json, present, alignment, format)
            : writer.WriteAligned(cursor, utf8Json, default, alignment);

    private static PerclCursor WriteAligned(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        scoped ReadOnlySpan<char> text,
        int alignment)
    {
        // The width is in characters, as in String.Format.
        var padding = Math.Abs((long)alignment) - text.Length;
        if (alignment <= 0)
        {
            cursor = writer.WriteText(cursor, utf8Json, text);
            utf8Json = default;
        }

        cursor = writer.WriteRaw(cursor, utf8Json);
        for (; padding > 0; padding--)
        {
            cursor = writer.WriteRaw(cursor, " "u8);
        }

        return alignment <= 0 ? cursor : writer.WriteText(cursor, default, text);
    }

    /// <summary>Returns a value that indicates whether strings begin as an absolute URL of an unusual form.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsUnusualUrl(
        scoped ReadOnlySpan<char> first, scoped ReadOnlySpan<char> second, scoped ReadOnlySpan<char> third)
    {
        const int Enough = 16;
        Span<char> start = stackalloc char[Enough];
        var rest = start;
        Take(first, ref rest);
        Take(second, ref rest);
        Take(third, ref rest);
        return AbsoluteUrl.IsAbsolute(start[..^rest.Length]);

        static void Take(scoped ReadOnlySpan<char> text, ref Span<char> rest)
        {
            var count = Math.Min(text.Length, rest.Length);
            text[..count].CopyTo(rest);
            rest = rest[count..];
        }
    }

    private static void Enlarge(scoped ref Span<char> chars, ref char[]? rented)
    {
        if (chars.Length > Array.MaxLength / 2)
        {
            throw new InvalidOperationException($"A value formats itself as more than {chars.Length:N0} characters.");
        }

        var larger = ArrayPool<char>.Shared.Rent(2 * chars.Length);
        Return(rented);
        chars = rented = larger;
    }

    private static void Return(char[]? rented)
    {
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }
}
