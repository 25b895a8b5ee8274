using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using Percl.Language.Facts;

namespace Percl;

/// <content>Numbers, and what cannot be written.</content>
public ref partial struct PerclWriter
{
    private const uint LongestNumber = 64;

    /// <summary>Writes a whole number.</summary>
    /// <param name="cursor">Where to.</param>
    /// <param name="utf8Json">What stands in front of the number.</param>
    /// <param name="value">The number.</param>
    /// <returns>Where to go on.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PerclCursor WriteNumber(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, long value)
    {
        cursor = WriteRaw(RoomForNumber(cursor, utf8Json), utf8Json);
        if ((ulong)value >= 10)
        {
            return WriteDigits(cursor, value);
        }

        Utf8Kernel.Put((byte)('0' + value), cursor.Free, 0);
        return new PerclCursor(Utf8Kernel.Skip(cursor.Free, 1));
    }

    /// <inheritdoc cref="WriteNumber(PerclCursor, ReadOnlySpan{byte}, long)"/>
    public PerclCursor WriteNumber(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, ulong value)
    {
        cursor = WriteRaw(RoomForNumber(cursor, utf8Json), utf8Json);
        Utf8Formatter.TryFormat(value, cursor.Free, out var count);
        return new PerclCursor(cursor.Free[count..]);
    }

    /// <summary>Writes a number.</summary>
    /// <inheritdoc cref="WriteNumber(PerclCursor, ReadOnlySpan{byte}, long)"/>
    public PerclCursor WriteNumber(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, decimal value)
    {
        cursor = WriteRaw(RoomForNumber(cursor, utf8Json), utf8Json);
        value.TryFormat(cursor.Free, out var count, default, CultureInfo.InvariantCulture);
        return new PerclCursor(cursor.Free[count..]);
    }

    /// <summary>Writes a number with as many digits as it takes to read the same number back.</summary>
    /// <inheritdoc cref="WriteNumber(PerclCursor, ReadOnlySpan{byte}, long)"/>
    /// <exception cref="PerclException">
    /// <paramref name="value"/> is infinite or not a number, which JSON cannot say (PERCL2013).
    /// </exception>
    public PerclCursor WriteNumber(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, double value)
    {
        if (!double.IsFinite(value))
        {
            throw Refused(cursor, utf8Json, RuleIds.ValueNotAllowed, value.ToString(CultureInfo.InvariantCulture));
        }

        cursor = WriteRaw(RoomForNumber(cursor, utf8Json), utf8Json);
        value.TryFormat(cursor.Free, out var count, default, CultureInfo.InvariantCulture);
        return new PerclCursor(cursor.Free[count..]);
    }

    /// <inheritdoc cref="WriteNumber(PerclCursor, ReadOnlySpan{byte}, double)"/>
    public PerclCursor WriteNumber(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, float value)
    {
        if (!float.IsFinite(value))
        {
            throw Refused(cursor, utf8Json, RuleIds.ValueNotAllowed, value.ToString(CultureInfo.InvariantCulture));
        }

        cursor = WriteRaw(RoomForNumber(cursor, utf8Json), utf8Json);
        value.TryFormat(cursor.Free, out var count, default, CultureInfo.InvariantCulture);
        return new PerclCursor(cursor.Free[count..]);
    }

    /// <summary>The refusal of a value that is required but null (PERCL2010), to be thrown.</summary>
    /// <param name="cursor">Where the value would stand.</param>
    /// <param name="utf8Json">What stands in front of it.</param>
    public PerclException Missing(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json) =>
        Refused(cursor, utf8Json, RuleIds.RequiredMissing, null);

    /// <summary>The refusal of a value of an enum that declares no such value (PERCL2013), to be thrown.</summary>
    /// <param name="cursor">Where the value would stand.</param>
    /// <param name="utf8Json">What stands in front of it.</param>
    /// <param name="value">The value as a number.</param>
    public PerclException Undefined(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, long value) =>
        Refused(cursor, utf8Json, RuleIds.ValueNotAllowed, value.ToString(CultureInfo.InvariantCulture));

    private PerclException Refused(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, string ruleId, string? value)
    {
        Cursor = WriteRaw(cursor, utf8Json);
        _isRefused = true;
        var position = JsonPosition.AtEndOf(Written);
        return new PerclException(ruleId, position, value) { Script = _script as Type ?? _script.GetType() };
    }

    /// <summary>Most numbers of PerCL are times of a few digits, for which the general way is long.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PerclCursor WriteDigits(PerclCursor cursor, long value)
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
    private PerclCursor RoomForNumber(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json)
    {
        // Without a sign, as for texts.
        var length = (uint)utf8Json.Length + LongestNumber;
        return (uint)cursor.Free.Length < length ? MakeRoom(cursor, length) : cursor;
    }
}
