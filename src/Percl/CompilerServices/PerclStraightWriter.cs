using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Percl.Language.Facts;

namespace Percl.CompilerServices;

/// <summary>
/// Writes a compiled script straight into the memory of the output, where no code of the application runs meanwhile.
/// Only generated code uses the type.
/// </summary>
/// <remarks>
/// Each method takes a cursor and returns the next one. Where a value is refused, or the memory is too small, it
/// returns the default cursor, at which nothing can be written. Generated code then writes the script with
/// <see cref="PerclWriter"/>, which has more memory and reports the refusal.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Performance", "CA1822", Justification = "Generated code calls the methods of both writers alike.")]
public readonly ref struct PerclStraightWriter
{
    private readonly IBufferWriter<byte> _output;
    private readonly Span<byte> _memory;

    /// <summary>Begins a script.</summary>
    /// <param name="output">The output.</param>
    /// <param name="least">The number of bytes that the script has at least.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PerclStraightWriter(IBufferWriter<byte> output, int least)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        var memory = output.GetSpan(PerclWriter.FirstSize);
        PerclWriter.ChangeMark(memory);

        // A script that cannot fit is not tried.
        _memory = memory.Length >= least ? memory : default;
    }

    /// <summary>Returns the position of the first byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PerclCursor GetCursor() => new(_memory);

    /// <summary>Ends the script.</summary>
    /// <param name="cursor">The position after the script.</param>
    /// <returns>True if the output is advanced; false if the script is not written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryComplete(PerclCursor cursor)
    {
        // Without a written byte, the cursor may be the default value at the end of no memory.
        var count = _memory.Length - cursor.Left;
        if (count <= 0 || !Utf8Kernel.IsEnd(cursor.Free, _memory))
        {
            return false;
        }

        _output.Advance(count);
        return true;
    }

    /// <summary>Writes UTF-8 unchanged and unchecked.</summary>
    /// <param name="cursor">The position to write at.</param>
    /// <param name="utf8Json">JSON that is valid at this position.</param>
    /// <returns>The position after the JSON; the default value where it is not written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PerclCursor WriteRaw(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json)
    {
        if (cursor.Left < utf8Json.Length)
        {
            return default;
        }

        return cursor.Append(utf8Json);
    }

    /// <summary>Writes a string. The caller writes the quotation mark that ends it.</summary>
    /// <param name="cursor">The position to write at.</param>
    /// <param name="utf8Json">The JSON before the string, with the quotation mark that begins it.</param>
    /// <param name="value">The string; null is refused.</param>
    /// <returns>The position after the string; the default value where it is not written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PerclCursor WriteString(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, string? value) =>
        value is null ? default : WriteText(cursor, utf8Json, value);

    /// <summary>Writes a string that FreeClimb requires. The caller writes the quotation mark that ends it.</summary>
    /// <inheritdoc cref="WriteString(PerclCursor, ReadOnlySpan{byte}, string?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PerclCursor WriteRequiredString(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, string? value) =>
        value is { Length: > 0 } ? WriteText(cursor, utf8Json, value) : default;

    /// <summary>
    /// Writes a URL that FreeClimb calls or loads. The caller writes the quotation mark that ends it. A URL that is not
    /// absolute is refused.
    /// </summary>
    /// <inheritdoc cref="WriteString(PerclCursor, ReadOnlySpan{byte}, string?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PerclCursor WriteUrl(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, string? value) =>
        value is not null && (Utf8Kernel.IsUsualUrl(value) || IsUnusualUrl(value))
            ? WriteText(cursor, utf8Json, value)
            : default;

    /// <inheritdoc cref="WriteUrl(PerclCursor, ReadOnlySpan{byte}, string?)"/>
    /// <remarks>No absolute URL is empty.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PerclCursor WriteRequiredUrl(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, string? value) =>
        WriteUrl(cursor, utf8Json, value);

    /// <summary>Writes a part of a string, without quotation marks.</summary>
    /// <param name="cursor">The position to write at.</param>
    /// <param name="utf8Json">The JSON before the part.</param>
    /// <param name="value">The part.</param>
    /// <returns>The position after the part; the default value where it is not written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PerclCursor WriteText(
        PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, scoped ReadOnlySpan<char> value)
    {
        // Unsigned: the sum of two lengths may overflow an int, and a negative sum would seem to fit.
        var length = (uint)utf8Json.Length + (uint)value.Length;
        if ((uint)cursor.Left < length)
        {
            return default;
        }

        return Utf8Kernel.TryWritePlain(utf8Json, value, cursor.Free)
            ? cursor.Skip((int)length)
            : WriteTextSlowly(cursor.Skip(utf8Json.Length), value);
    }

    /// <summary>Writes a whole number.</summary>
    /// <param name="cursor">The position to write at.</param>
    /// <param name="utf8Json">The JSON before the number.</param>
    /// <param name="value">The number.</param>
    /// <returns>The position after the number; the default value where it is not written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PerclCursor WriteNumber(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, long value)
    {
        // Unsigned, as for strings.
        if ((uint)cursor.Left < (uint)utf8Json.Length + PerclWriterExtensions.LongestNumber)
        {
            return default;
        }

        return PerclWriterExtensions.WriteDigits(cursor.Append(utf8Json), value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsUnusualUrl(string value) => AbsoluteUrl.IsAbsolute(value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PerclCursor WriteTextSlowly(PerclCursor cursor, scoped ReadOnlySpan<char> value) =>
        PerclWriterExtensions.TryWriteText(ref cursor, value) ? cursor : default;
}
