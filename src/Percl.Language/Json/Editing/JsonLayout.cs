namespace Percl.Language.Json;

/// <summary>Looks at what stands between the values of a source, which no tree has.</summary>
internal sealed class JsonLayout(string source)
{
    /// <summary>Where the comma is that follows; -1 where none does.</summary>
    public int FindComma(int offset)
    {
        var i = offset;
        while (i < source.Length)
        {
            if (source[i] == ',')
            {
                return i;
            }

            if (string.CompareOrdinal(source, i, "//", 0, 2) == 0)
            {
                i = source.IndexOf('\n', i);
            }
            else if (string.CompareOrdinal(source, i, "/*", 0, 2) == 0)
            {
                i = source.IndexOf("*/", i + 2, StringComparison.Ordinal) + 1;
            }
            else if (!char.IsWhiteSpace(source[i]))
            {
                return -1;
            }

            if (i < 0)
            {
                return -1;
            }

            i++;
        }

        return -1;
    }

    /// <summary>The offset without the blanks in front of it.</summary>
    public int SkipBlanksBack(int offset)
    {
        while (offset > 0 && source[offset - 1] is ' ' or '\t')
        {
            offset--;
        }

        return offset;
    }

    /// <summary>The offset behind the blanks that follow.</summary>
    public int SkipBlanks(int offset)
    {
        while (offset < source.Length && source[offset] is ' ' or '\t')
        {
            offset++;
        }

        return offset;
    }

    /// <summary>The offset behind the line end that follows; the offset itself where none does.</summary>
    public int SkipLineEnd(int offset)
    {
        var end = offset < source.Length && source[offset] == '\r' ? offset + 1 : offset;
        return end < source.Length && source[end] == '\n' ? end + 1 : offset;
    }

    /// <summary>Whether a line begins there.</summary>
    public bool IsLineStart(int offset) => offset > 0 && source[offset - 1] == '\n';

    /// <summary>Where the line end begins that is in front of a line.</summary>
    public int LineEndInFrontOf(int lineStart) =>
        lineStart > 1 && source[lineStart - 2] == '\r' ? lineStart - 2 : lineStart - 1;

    /// <summary>What separates an item from one that is put in front of it, after the comma.</summary>
    public string SeparatorInFrontOf(int offset)
    {
        var blanks = SkipBlanksBack(offset);
        var start = IsLineStart(blanks) ? LineEndInFrontOf(blanks) : -1;
        return start < 0 ? " " : source.Substring(start, offset - start);
    }

    /// <summary>Whether nothing but white space stands between two offsets.</summary>
    public bool IsBlank(int start, int end) => string.IsNullOrWhiteSpace(source.Substring(start, end - start));

    /// <summary>Whether white space stands there.</summary>
    public bool IsSpaced(int offset) => offset < source.Length && char.IsWhiteSpace(source[offset]);
}
