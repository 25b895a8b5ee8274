using System.Globalization;

namespace Percl.CSharp.Strings;

/// <summary>Decodes the characters of C# strings with their locations, as the compiler decodes them.</summary>
internal static class StringDecoder
{
    private const char Invalid = '\uFFFD';

    /// <summary>Reads a piece of code that is the content of a string, or a part of it.</summary>
    /// <param name="code">The code.</param>
    /// <param name="offset">The offset of the code in its file.</param>
    /// <param name="style">The style of the string.</param>
    /// <param name="isAtLineStart">Whether the piece begins a line.</param>
    /// <param name="characters">The collection to which the characters are added.</param>
    public static void Decode(
        string code, int offset, StringStyle style, bool isAtLineStart, VirtualCharacters characters)
    {
        var i = 0;
        while (i < code.Length)
        {
            if (isAtLineStart && style.Indent is { } indent)
            {
                i = SkipIndent(code, i, indent);
                isAtLineStart = false;
                continue;
            }

            var c = code[i];
            isAtLineStart = c == '\n' || (c == '\r' && !(i + 1 < code.Length && code[i + 1] == '\n'));
            if (c == '\\' && style.HasEscapes)
            {
                i = DecodeEscape(code, i, offset, characters);
                continue;
            }

            var isDoubled = i + 1 < code.Length && code[i + 1] == c
                && ((c == '"' && style.DoublesQuotes) || (c is '{' or '}' && style.DoublesBraces));
            var length = isDoubled ? 2 : 1;
            characters.Add(c, offset + i, offset + i + length);
            i += length;
        }

        characters.EndAt(offset + code.Length);
    }

    /// <summary>Skips the indentation. A blank line may have less of it.</summary>
    private static int SkipIndent(string code, int start, string indent)
    {
        var i = start;
        while (i < code.Length && i - start < indent.Length && code[i] == indent[i - start])
        {
            i++;
        }

        return i;
    }

    private static int DecodeEscape(string code, int start, int offset, VirtualCharacters characters)
    {
        var kind = start + 1 < code.Length ? code[start + 1] : '\0';
        var (most, least) = kind switch
        {
            'u' => (4, 4),
            'U' => (8, 8),
            'x' => (4, 1),
            _ => (0, 0),
        };
        var digits = start + 2;
        var end = digits;
        while (end < code.Length && end - digits < most && Uri.IsHexDigit(code[end]))
        {
            end++;
        }

        end = Math.Min(end, code.Length);
        var isNumber = most > 0 && end - digits >= least;
        var decoded = isNumber
            ? FromNumber(uint.Parse(
                code.Substring(digits, end - digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))
            : FromLetter(kind).ToString();
        foreach (var c in decoded)
        {
            characters.Add(c, offset + start, offset + end);
        }

        return end;
    }

    private static string FromNumber(uint number) => number switch
    {
        <= char.MaxValue => ((char)number).ToString(),
        <= 0x10FFFF => char.ConvertFromUtf32((int)number),
        _ => Invalid.ToString(),
    };

    private static char FromLetter(char letter) => letter switch
    {
        '\'' or '"' or '\\' => letter,
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        'e' => '\u001B',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\v',
        _ => Invalid,
    };
}
