using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using Percl.Language.Facts;

namespace Percl.CompilerServices;

/// <content>Numbers, and refusals of values.</content>
public static partial class PerclWriterExtensions
{
    internal const uint LongestNumber = 64;

    /// <summary>Writes a whole number.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cursor">The position to write at.</param>
    /// <param name="utf8Json">The JSON before the number.</param>
    /// <param name="value">The number.</param>
    /// <returns>The position after the number.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PerclCursor WriteNumber(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        long value)
    {
        cursor = writer.WriteRaw(writer.RoomForNumber(cursor, utf8Json), utf8Json);
        return WriteDigits(cursor, value);
    }

    /// <inheritdoc cref="WriteNumber(ref PerclWriter, PerclCursor, ReadOnlySpan{byte}, long)"/>
    public static PerclCursor WriteNumber(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        ulong value)
    {
        cursor = writer.WriteRaw(writer.RoomForNumber(cursor, utf8Json), utf8Json);
        Utf8Formatter.TryFormat(value, cursor.Free, out var count);
        return new PerclCursor(cursor.Free[count..]);
    }

    /// <summary>Writes a number.</summary>
    /// <inheritdoc cref="WriteNumber(ref PerclWriter, PerclCursor, ReadOnlySpan{byte}, long)"/>
    public static PerclCursor WriteNumber(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        decimal value)
    {
        cursor = writer.WriteRaw(writer.RoomForNumber(cursor, utf8Json), utf8Json);
        value.TryFormat(cursor.Free, out var count, default, CultureInfo.InvariantCulture);
        return new PerclCursor(cursor.Free[count..]);
    }

    /// <summary>Writes a number with the fewest digits that read back as the same number.</summary>
    /// <inheritdoc cref="WriteNumber(ref PerclWriter, PerclCursor, ReadOnlySpan{byte}, long)"/>
    /// <exception cref="PerclException">
    /// <paramref name="value"/> is infinite or not a number, for which JSON has no form (PERCL2013).
    /// </exception>
    public static PerclCursor WriteNumber(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        double value)
    {
        if (!double.IsFinite(value))
        {
            throw writer.Refuse(
                cursor, utf8Json, RuleIds.ValueNotAllowed, value.ToString(CultureInfo.InvariantCulture));
        }

        cursor = writer.WriteRaw(writer.RoomForNumber(cursor, utf8Json), utf8Json);
        value.TryFormat(cursor.Free, out var count, default, CultureInfo.InvariantCulture);
        return new PerclCursor(cursor.Free[count..]);
    }

    /// <inheritdoc cref="WriteNumber(ref PerclWriter, PerclCursor, ReadOnlySpan{byte}, double)"/>
    public static PerclCursor WriteNumber(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        float value)
    {
        if (!float.IsFinite(value))
        {
            throw writer.Refuse(
                cursor, utf8Json, RuleIds.ValueNotAllowed, value.ToString(CultureInfo.InvariantCulture));
        }

        cursor = writer.WriteRaw(writer.RoomForNumber(cursor, utf8Json), utf8Json);
        value.TryFormat(cursor.Free, out var count, default, CultureInfo.InvariantCulture);
        return new PerclCursor(cursor.Free[count..]);
    }

    /// <summary>Returns the refusal of a required value that is null (PERCL2010).</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cursor">The position of the value.</param>
    /// <param name="utf8Json">The JSON before the value.</param>
    /// <returns>The exception to throw.</returns>
    public static PerclException Missing(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json) =>
        writer.Refuse(cursor, utf8Json, RuleIds.RequiredMissing, null);

    /// <summary>Returns the refusal of a value that its enum does not declare (PERCL2013).</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cursor">The position of the value.</param>
    /// <param name="utf8Json">The JSON before the value.</param>
    /// <param name="value">The value as a number.</param>
    /// <returns>The exception to throw.</returns>
    public static PerclException Undefined(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        long value) =>
        writer.Refuse(cursor, utf8Json, RuleIds.ValueNotAllowed, value.ToString(CultureInfo.InvariantCulture));

    private static PerclException Refuse(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        string ruleId,
        string? value)
    {
        writer.SetCursor(writer.WriteRaw(cursor, utf8Json));
        return writer.Refuse(ruleId, value);
    }

    /// <summary>Writes a number at a position with room for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static PerclCursor WriteDigits(PerclCursor cursor, long value)
    {
        if ((ulong)value >= 10)
        {
            return WriteSeveralDigits(cursor, value);
        }

        Utf8Kernel.Put((byte)('0' + value), cursor.Free, 0);
        return cursor.Skip(1);
    }

    /// <summary>
    /// Writes digits. Most numbers of PerCL are times of a few digits, for which the formatter is slow.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PerclCursor WriteSeveralDigits(PerclCursor cursor, long value)
    {
        var free = cursor.Free;
        if ((ulong)value >= 10_000)
        {
            Utf8Formatter.TryFormat(value, free, out var count);
            return new PerclCursor(free[count..]);
        }

        var number = (uint)value;
        var length = number >= 1000 ? 4 : number >= 100 ? 3 : 2;
        for (var i = length - 1; i > 0; i--)
        {
            (number, var digit) = (number / 10, number % 10);
            free[i] = (byte)('0' + digit);
        }

        free[0] = (byte)('0' + number);
        return new PerclCursor(free[length..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static PerclCursor RoomForNumber(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json)
    {
        // Unsigned, as for strings.
        var length = (uint)utf8Json.Length + LongestNumber;
        return (uint)cursor.Left < length ? writer.MakeRoom(cursor, length) : cursor;
    }
}
