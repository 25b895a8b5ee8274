namespace Percl.Signatures;

/// <summary>Hexadecimal digits and the bytes they stand for.</summary>
internal static class Hex
{
    private const string Digits = "0123456789abcdef";

    /// <summary>Reads digits of either case; fails where they are not exactly as many as fill the bytes.</summary>
    public static bool TryDecode(ReadOnlySpan<char> digits, Span<byte> bytes)
    {
        if (digits.Length != bytes.Length * 2)
        {
            return false;
        }

        for (var i = 0; i < bytes.Length; i++)
        {
            var value = (ValueOf(digits[2 * i]) << 4) | ValueOf(digits[(2 * i) + 1]);
            if (value < 0)
            {
                return false;
            }

            bytes[i] = (byte)value;
        }

        return true;
    }

    /// <summary>Writes lower-case digits.</summary>
    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var digits = new char[bytes.Length * 2];
        for (var i = 0; i < bytes.Length; i++)
        {
            digits[2 * i] = Digits[bytes[i] >> 4];
            digits[(2 * i) + 1] = Digits[bytes[i] & 0xF];
        }

        return new string(digits);
    }

    // Negative for what is no digit, and so is everything that is combined from it.
    private static int ValueOf(char digit) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'a' and <= 'f' => digit - 'a' + 10,
        >= 'A' and <= 'F' => digit - 'A' + 10,
        _ => -1,
    };
}
