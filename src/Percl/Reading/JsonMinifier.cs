namespace Percl;

/// <summary>Removes white space between the tokens of valid JSON.</summary>
internal static class JsonMinifier
{
    /// <summary>The same JSON without white space between its tokens.</summary>
    public static byte[] Minify(ReadOnlySpan<byte> json)
    {
        var minified = new byte[json.Length];
        var length = 0;
        var isText = false;
        for (var i = 0; i < json.Length; i++)
        {
            var current = json[i];
            if (!isText && current is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                continue;
            }

            minified[length++] = current;
            if (current == (byte)'"')
            {
                isText = !isText;
            }
            else if (isText && current == (byte)'\\')
            {
                minified[length++] = json[++i];
            }
        }

        return minified.AsSpan(0, length).ToArray();
    }
}
