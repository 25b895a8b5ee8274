namespace System.Text.Unicode;

internal static class Utf8
{
    /// <summary>Whether it is well-formed, as Unicode's table 3-7 has it.</summary>
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

    /// <summary>How many bytes a character has that begins so; 0 where none does.</summary>
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
    /// After some first bytes not all are good: too long a form, half a surrogate pair, beyond the last character.
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
