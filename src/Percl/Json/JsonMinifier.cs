namespace Percl;

/// <summary>Removes insignificant parts of valid JSON.</summary>
internal static class JsonMinifier
{
    /// <summary>Returns the same JSON without white space between its tokens, comments and trailing commas.</summary>
    public static byte[] Minify(ReadOnlySpan<byte> json)
    {
        var minified = new byte[json.Length];
        var length = 0;
        for (var i = 0; i < json.Length;)
        {
            var token = LengthOfToken(json[i..]);
            if (json[i] is (byte)'}' or (byte)']' && length > 0 && minified[length - 1] == (byte)',')
            {
                length--;
            }

            if (json[i] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'/'))
            {
                json.Slice(i, token).CopyTo(minified.AsSpan(length));
                length += token;
            }

            i += token;
        }

        return minified.AsSpan(0, length).ToArray();
    }

    /// <summary>Returns the length of a string or a comment; for any other byte, 1.</summary>
    private static int LengthOfToken(ReadOnlySpan<byte> json) => json switch
    {
        [(byte)'"', ..] => LengthOfText(json),
        [(byte)'/', (byte)'/', ..] => EndOr(json.IndexOfAny((byte)'\r', (byte)'\n'), json),
        [(byte)'/', ..] => EndOr(json[2..].IndexOf("*/"u8) + 4, json),
        _ => 1,
    };

    private static int LengthOfText(ReadOnlySpan<byte> json)
    {
        var length = 1;
        while (json[length] != (byte)'"')
        {
            length += json[length] == (byte)'\\' ? 2 : 1;
        }

        return length + 1;
    }

    private static int EndOr(int length, ReadOnlySpan<byte> json) => length < 0 ? json.Length : length;
}
