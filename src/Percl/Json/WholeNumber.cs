namespace Percl;

/// <summary>
/// Reads whole numbers exactly, in any notation: <c>500.0</c> and <c>5e2</c> are whole, <c>1e-30</c> is not.
/// </summary>
internal static class WholeNumber
{
    // An exponent of this size is beyond every range.
    private const int LargestExponent = 1_000_000_000;

    /// <summary>Reads a JSON number, which may also have a plus sign or leading zeros.</summary>
    /// <param name="utf8Text">The number only.</param>
    /// <param name="min">The smallest allowed value.</param>
    /// <param name="max">The largest allowed value.</param>
    /// <param name="value">The number.</param>
    /// <returns>True if the value is a whole number of that range; otherwise, false.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, long min, long max, out long value)
    {
        value = 0;
        var isNegative = utf8Text.Length > 0 && utf8Text[0] == (byte)'-';
        var rest = isNegative || (utf8Text.Length > 0 && utf8Text[0] == (byte)'+') ? utf8Text[1..] : utf8Text;
        var whole = TakeDigits(ref rest);
        ReadOnlySpan<byte> fraction = default;
        if (rest.Length > 0 && rest[0] == (byte)'.')
        {
            rest = rest[1..];
            fraction = TakeDigits(ref rest);
            if (fraction.IsEmpty)
            {
                return false;
            }
        }

        if (whole.IsEmpty || !TryTakeExponent(ref rest, out var exponent) || !rest.IsEmpty)
        {
            return false;
        }

        return TryCompose(whole, fraction, exponent, isNegative, out value) && value >= min && value <= max;
    }

    /// <summary>
    /// Reads digits whose decimal point is moved to the right by <paramref name="exponent"/> digits, or to the left if
    /// it is negative.
    /// </summary>
    private static bool TryCompose(
        ReadOnlySpan<byte> whole, ReadOnlySpan<byte> fraction, int exponent, bool isNegative, out long value)
    {
        value = 0;
        var count = (long)whole.Length + exponent;
        for (var i = 0; i < whole.Length + fraction.Length; i++)
        {
            var digit = (i < whole.Length ? whole[i] : fraction[i - whole.Length]) - '0';
            if (digit != 0 && (i >= count || !TryAppend(ref value, digit, isNegative)))
            {
                return false;
            }

            if (digit == 0 && i < count && !TryAppend(ref value, 0, isNegative))
            {
                return false;
            }
        }

        for (long i = whole.Length + fraction.Length; i < count && value != 0; i++)
        {
            if (!TryAppend(ref value, 0, isNegative))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryAppend(ref long value, int digit, bool isNegative)
    {
        // Accumulated as a negative number, because the negative range has one value more.
        var signed = isNegative ? -digit : digit;
        var fits = isNegative ? value >= (long.MinValue - signed) / 10 : value <= (long.MaxValue - signed) / 10;
        value = fits ? (value * 10) + signed : 0;
        return fits;
    }

    private static ReadOnlySpan<byte> TakeDigits(scoped ref ReadOnlySpan<byte> text)
    {
        var count = 0;
        while (count < text.Length && text[count] is >= (byte)'0' and <= (byte)'9')
        {
            count++;
        }

        var digits = text[..count];
        text = text[count..];
        return digits;
    }

    private static bool TryTakeExponent(scoped ref ReadOnlySpan<byte> text, out int exponent)
    {
        exponent = 0;
        if (text.Length == 0 || text[0] is not ((byte)'e' or (byte)'E'))
        {
            return true;
        }

        text = text[1..];
        var isNegative = text.Length > 0 && text[0] == (byte)'-';
        text = isNegative || (text.Length > 0 && text[0] == (byte)'+') ? text[1..] : text;
        var digits = TakeDigits(ref text);
        foreach (var digit in digits)
        {
            exponent = Math.Min(LargestExponent, (int)Math.Min(int.MaxValue, (10L * exponent) + digit - '0'));
        }

        exponent = isNegative ? -exponent : exponent;
        return !digits.IsEmpty;
    }
}
