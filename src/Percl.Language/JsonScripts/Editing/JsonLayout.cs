using Percl.Language.Json;

namespace Percl.Language.JsonScripts;

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

    /// <summary>
    /// Where the line begins in which an item begins, or the first of the comments that fill the lines right in front of
    /// it; the offset itself where something else stands in front of it in its line.
    /// </summary>
    public int CommentLinesInFrontOf(int offset)
    {
        var start = SkipBlanksBack(offset);
        if (!IsLineStart(start))
        {
            return offset;
        }

        while (true)
        {
            var lineEnd = LineEndInFrontOf(start);
            var lineStart = lineEnd == 0 ? 0 : source.LastIndexOf('\n', lineEnd - 1) + 1;
            var line = source.Substring(lineStart, lineEnd - lineStart).Trim();
            var isComment = line.StartsWith("//", StringComparison.Ordinal)
                || (line.StartsWith("/*", StringComparison.Ordinal) && line.IndexOf("*/", StringComparison.Ordinal) == line.Length - 2);
            if (!isComment || lineStart == 0)
            {
                return start;
            }

            start = lineStart;
        }
    }

    /// <summary>Where the comment ends that fills the rest of a line, or of what is around it; the offset itself where none does.</summary>
    public int CommentBehind(int offset)
    {
        var start = SkipBlanks(offset);
        if (string.CompareOrdinal(source, start, "//", 0, 2) == 0)
        {
            var lineEnd = source.IndexOf('\n', start);
            return lineEnd < 0 ? source.Length : LineEndInFrontOf(lineEnd + 1);
        }

        if (string.CompareOrdinal(source, start, "/*", 0, 2) != 0)
        {
            return offset;
        }

        var close = source.IndexOf("*/", start + 2, StringComparison.Ordinal);
        var end = close < 0 ? source.Length : close + 2;
        var next = SkipBlanks(end);
        return next == source.Length || source[next] is '\r' or '\n' or ']' or '}' ? end : offset;
    }

    /// <summary>What stands in the lines of a piece, without the blanks around it.</summary>
    public IEnumerable<string> LinesOf(JsonSpan piece) => source.Substring(piece.Start, piece.Length)
        .Split('\n')
        .Select(static line => line.Trim())
        .Where(static line => line.Length > 0);

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
