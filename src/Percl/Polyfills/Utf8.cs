namespace System.Text.Unicode;

internal static class Utf8
{
    /// <summary>Returns a value that indicates whether the bytes are well-formed by Unicode's table 3-7.</summary>
    public static bool IsValid(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length;)
        {
            var length = LengthOf(bytes[i]);
            if (length == 0 || length > bytes.Length - i || (length > 1 && !IsSecond(bytes[i], bytes[i + 1])))
            {
                return false;
            }

            for (var next = i + 2; next < i + length; next++)
            {
                if (!IsContinuation(bytes[next]))
                {
                    return false;
                }
            }

            i += length;
        }

        return true;
    }

    /// <summary>Returns the number of bytes of a character with that first byte; 0 if there is none.</summary>
    private static int LengthOf(byte first) => first switch
    {
        < 0x80 => 1,
        < 0xC2 => 0,
        < 0xE0 => 2,
        < 0xF0 => 3,
        < 0xF5 => 4,
        _ => 0,
    };

    /// <summary>
    /// Returns a value that indicates whether the second byte is valid after the first. After some first bytes, some
    /// continuation bytes are invalid: overlong forms, surrogates, values beyond the last character.
    /// </summary>
    private static bool IsSecond(byte first, byte second) => first switch
    {
        0xE0 => second is >= 0xA0 and <= 0xBF,
        0xED => second is >= 0x80 and <= 0x9F,
        0xF0 => second is >= 0x90 and <= 0xBF,
        0xF4 => second is >= 0x80 and <= 0x8F,
        _ => IsContinuation(second),
    };

    private static bool IsContinuation(byte value) => value is >= 0x80 and <= 0xBF;
}
