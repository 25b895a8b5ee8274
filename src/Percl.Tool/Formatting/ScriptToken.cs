namespace Percl.Tool.Formatting;

/// <summary>Represents a token of a script, or a comment.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsComment">Whether it is a comment.</param>
/// <param name="Lines">The number of line ends before it.</param>
internal readonly record struct ScriptToken(string Text, bool IsComment, int Lines)
{
    /// <summary>Gets a value that indicates whether the comment ends with its line.</summary>
    public bool IsLineComment => IsComment && Text.StartsWith("//", StringComparison.Ordinal);

    /// <summary>Reads the tokens of a source without errors.</summary>
    public static List<ScriptToken> Read(string source)
    {
        var tokens = new List<ScriptToken>();
        var lines = 0;
        var position = 0;
        while (position < source.Length)
        {
            var c = source[position];
            if (char.IsWhiteSpace(c) || c == '\uFEFF')
            {
                lines += c == '\n' || (c == '\r' && !source.AsSpan(position + 1).StartsWith("\n")) ? 1 : 0;
                position++;
                continue;
            }

            var end = EndOf(source, position);
            tokens.Add(new ScriptToken(source[position..end].TrimEnd(), c == '/', lines));
            lines = 0;
            position = end;
        }

        return tokens;
    }

    private static int EndOf(string source, int start)
    {
        var rest = source.AsSpan(start);
        if (rest.StartsWith("//"))
        {
            var length = rest.IndexOfAny('\r', '\n');
            return length < 0 ? source.Length : start + length;
        }

        if (rest.StartsWith("/*"))
        {
            return source.IndexOf("*/", start + 2, StringComparison.Ordinal) + 2;
        }

        if (rest.StartsWith("{{"))
        {
            return source.IndexOf("}}", start, StringComparison.Ordinal) + 2;
        }

        var end = start + 1;
        switch (source[start])
        {
            case '"':
                while (source[end] != '"')
                {
                    end += source[end] == '\\' ? 2 : 1;
                }

                return end + 1;
            case '{' or '}' or '[' or ']' or ',' or ':':
                return end;
            default:
                while (end < source.Length && !char.IsWhiteSpace(source[end])
                    && source[end] is not (',' or ':' or '}' or ']' or '/'))
                {
                    end++;
                }

                return end;
        }
    }
}
