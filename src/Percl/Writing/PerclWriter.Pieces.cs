using System.Buffers;
using System.Runtime.CompilerServices;
using Percl.Language.Facts;

namespace Percl;

/// <content>Pieces of texts, as compiled scripts write them.</content>
public ref partial struct PerclWriter
{
    private const int FirstChars = 128;

    /// <summary>
    /// Whether texts, one after the other, begin with <c>http://</c> or <c>https://</c> and a host, so that they are an
    /// absolute URL whatever follows.
    /// </summary>
    /// <param name="first">The first text.</param>
    /// <param name="second">What follows it.</param>
    /// <param name="third">What follows that.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAbsoluteUrl(
        scoped ReadOnlySpan<char> first, scoped ReadOnlySpan<char> second = default, scoped ReadOnlySpan<char> third = default) =>
        Utf8Kernel.IsUsualUrl(first) || IsUnusualUrl(first, second, third);

    /// <summary>The refusal of a URL that is not absolute (PERCL2001), or empty (PERCL2010), to be thrown.</summary>
    /// <param name="cursor">Where the URL would stand.</param>
    /// <param name="utf8Json">What stands in front of it.</param>
    /// <param name="value">The URL.</param>
    /// <param name="isRequired">Whether FreeClimb refuses the command without it.</param>
    public PerclException NotAbsolute(
        PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, string value, bool isRequired) =>
        Refused(cursor, utf8Json, isRequired && value.Length == 0 ? RuleIds.RequiredMissing : RuleIds.UrlNotAbsolute, value);

    /// <summary>
    /// The refusal of a URL that is written and not absolute (PERCL2001), or empty (PERCL2010), to be thrown.
    /// </summary>
    /// <param name="cursor">Where the URL ends.</param>
    /// <param name="start">Where it begins, as <see cref="PositionOf"/> has it.</param>
    /// <param name="value">The URL.</param>
    /// <param name="isRequired">Whether FreeClimb refuses the command without it.</param>
    public PerclException NotAbsolute(PerclCursor cursor, int start, string value, bool isRequired)
    {
        Cursor = cursor;
        _written = start;
        return NotAbsolute(Cursor, utf8Json: default, value, isRequired);
    }

    /// <summary>The refusal of a text that is required but empty (PERCL2010), to be thrown.</summary>
    /// <param name="cursor">Where the text would stand.</param>
    public PerclException Empty(PerclCursor cursor) => Refused(cursor, default, RuleIds.RequiredMissing, "");

    /// <summary>How many bytes are written in front of a cursor.</summary>
    /// <param name="cursor">The cursor.</param>
    public readonly int PositionOf(PerclCursor cursor) => _buffer.Length - cursor.Free.Length;

    /// <summary>
    /// Whether a text that is written begins with <c>http://</c> or <c>https://</c> and a host. It is asked where the
    /// pieces that it was composed of are no texts, or too many.
    /// </summary>
    /// <param name="cursor">Where the text ends.</param>
    /// <param name="start">Where it begins, as <see cref="PositionOf"/> has it.</param>
    public readonly bool IsAbsoluteUrl(PerclCursor cursor, int start)
    {
        const int Enough = 16;
        ReadOnlySpan<byte> written = _buffer[start..PositionOf(cursor)];
        Span<char> text = stackalloc char[Enough];
        var count = 0;
        for (; count < text.Length && !written.IsEmpty; count++)
        {
            // A quotation mark is no control character, though it is escaped like one.
            var skipped = written.StartsWith("\\\""u8) ? 1 : 0;
            text[count] = (char)written[skipped];
            written = written[(skipped + 1)..];
        }

        return AbsoluteUrl.IsAbsolute(text[..count]);
    }

    /// <summary>Writes a piece of a text: a value as an interpolated string formats it, in the current culture.</summary>
    /// <param name="cursor">Where to.</param>
    /// <param name="utf8Json">What stands in front of the piece.</param>
    /// <param name="value">The value; null is the same as an empty text.</param>
    /// <param name="alignment">The width to which it is padded with spaces, on the right where negative; 0 for none.</param>
    /// <param name="format">The format; null for none.</param>
    /// <returns>Where to go on.</returns>
    public PerclCursor WriteFormatted<T>(
        PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, T? value, int alignment, string? format)
        where T : ISpanFormattable
    {
        if (IsMissing(value))
        {
            return WriteAligned(cursor, utf8Json, default, alignment);
        }

        char[]? rented = null;
        scoped Span<char> chars = stackalloc char[FirstChars];
        try
        {
            int count;
            while (!value.TryFormat(chars, out count, format, null))
            {
                MakeRoom(ref chars, ref rented);
            }

            return WriteAligned(cursor, utf8Json, chars[..count], alignment);
        }
        finally
        {
            Return(rented);
        }
    }

    /// <inheritdoc cref="WriteFormatted{T}(PerclCursor, ReadOnlySpan{byte}, T, int, string)"/>
    public PerclCursor WriteFormatted<T>(
        PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, T? value, int alignment, string? format)
        where T : struct, ISpanFormattable =>
        value is { } present
            ? WriteFormatted(cursor, utf8Json, present, alignment, format)
            : WriteAligned(cursor, utf8Json, default, alignment);

    /// <inheritdoc cref="WriteFormatted{T}(PerclCursor, ReadOnlySpan{byte}, T, int, string)"/>
    public PerclCursor WriteFormatted(
        PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, bool value, int alignment, string? format) =>
        WriteAligned(cursor, utf8Json, value ? bool.TrueString : bool.FalseString, alignment);

    /// <inheritdoc cref="WriteFormatted{T}(PerclCursor, ReadOnlySpan{byte}, T, int, string)"/>
    public PerclCursor WriteFormatted(
        PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, bool? value, int alignment, string? format) =>
        value is { } present
            ? WriteFormatted(cursor, utf8Json, present, alignment, format)
            : WriteAligned(cursor, utf8Json, default, alignment);

    /// <inheritdoc cref="WriteFormatted{T}(PerclCursor, ReadOnlySpan{byte}, T, int, string)"/>
    public PerclCursor WriteFormatted(
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        scoped ReadOnlySpan<char> value,
        int alignment,
        string? format) =>
        WriteAligned(cursor, utf8Json, value, alignment);

    /// <inheritdoc cref="WriteFormatted{T}(PerclCursor, ReadOnlySpan{byte}, T, int, string)"/>
    public PerclCursor WriteFormattedEnum<TEnum>(
        PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, TEnum value, int alignment, string? format)
        where TEnum : struct, Enum
    {
        char[]? rented = null;
        scoped Span<char> chars = stackalloc char[FirstChars];
        try
        {
            int count;
            while (!Enum.TryFormat(value, chars, out count, format))
            {
                MakeRoom(ref chars, ref rented);
            }

            return WriteAligned(cursor, utf8Json, chars[..count], alignment);
        }
        finally
        {
            Return(rented);
        }
    }

    private PerclCursor WriteAligned(
        PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, scoped ReadOnlySpan<char> text, int alignment)
    {
        // The width counts characters, as the framework does, and not bytes.
        var padding = Math.Abs((long)alignment) - text.Length;
        if (alignment <= 0)
        {
            cursor = WriteText(cursor, utf8Json, text);
            utf8Json = default;
        }

        cursor = WriteRaw(cursor, utf8Json);
        for (; padding > 0; padding--)
        {
            cursor = WriteRaw(cursor, " "u8);
        }

        return alignment <= 0 ? cursor : WriteText(cursor, default, text);
    }

    /// <summary>A URL of which the beginning is spread over several texts, or not of the usual form.</summary>
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

    private static void MakeRoom(scoped ref Span<char> chars, ref char[]? rented)
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
