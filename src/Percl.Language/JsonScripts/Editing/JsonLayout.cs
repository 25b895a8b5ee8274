using Percl.Language.Json;

namespace Percl.Language.JsonScripts;

/// <summary>
/// Finds commas, comments and white space between the values of a source, which the tree does not contain.
/// </summary>
internal sealed class JsonLayout(string source)
{
    /// <summary>Returns the offset of the next comma; -1 where there is none.</summary>
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

    /// <summary>Returns the offset before the preceding blanks.</summary>
    public int SkipBlanksBack(int offset)
    {
        while (offset > 0 && source[offset - 1] is ' ' or '\t')
        {
            offset--;
        }

        return offset;
    }

    /// <summary>Returns the offset after the following blanks.</summary>
    public int SkipBlanks(int offset)
    {
        while (offset < source.Length && source[offset] is ' ' or '\t')
        {
            offset++;
        }

        return offset;
    }

    /// <summary>Returns the offset after the following line end; the offset itself where there is none.</summary>
    public int SkipLineEnd(int offset)
    {
        var end = offset < source.Length && source[offset] == '\r' ? offset + 1 : offset;
        return end < source.Length && source[end] == '\n' ? end + 1 : offset;
    }

    /// <summary>Determines whether a line begins at an offset.</summary>
    public bool IsLineStart(int offset) => offset > 0 && source[offset - 1] == '\n';

    /// <summary>Returns the offset of the line end before a line.</summary>
    public int LineEndInFrontOf(int lineStart) =>
        lineStart > 1 && source[lineStart - 2] == '\r' ? lineStart - 2 : lineStart - 1;

    /// <summary>
    /// Returns the start of an item's line, or of the first comment line directly before it; the offset itself where
    /// the item is not the first in its line.
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
                || (line.StartsWith("/*", StringComparison.Ordinal)
                    && line.IndexOf("*/", StringComparison.Ordinal) == line.Length - 2);
            if (!isComment || lineStart == 0)
            {
                return start;
            }

            start = lineStart;
        }
    }

    /// <summary>
    /// Returns the end of the comment that fills the rest of a line, or of the container; the offset itself where there
    /// is none.
    /// </summary>
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

    /// <summary>Returns the lines of a span that are not blank, trimmed.</summary>
    public IEnumerable<string> LinesOf(JsonSpan piece) => source.Substring(piece.Start, piece.Length)
        .Split('\n')
        .Select(static line => line.Trim())
        .Where(static line => line.Length > 0);

    /// <summary>Returns the white space between an item and a new one before it, after the comma.</summary>
    public string SeparatorInFrontOf(int offset)
    {
        var blanks = SkipBlanksBack(offset);
        var start = IsLineStart(blanks) ? LineEndInFrontOf(blanks) : -1;
        return start < 0 ? " " : source.Substring(start, offset - start);
    }

    /// <summary>Determines whether two offsets have nothing but white space between them.</summary>
    public bool IsBlank(int start, int end) => string.IsNullOrWhiteSpace(source.Substring(start, end - start));

    /// <summary>Determines whether white space is at an offset.</summary>
    public bool IsSpaced(int offset) => offset < source.Length && char.IsWhiteSpace(source[offset]);
}
