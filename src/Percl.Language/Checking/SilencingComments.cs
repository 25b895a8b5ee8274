using Percl.Language.Json;

namespace Percl.Language.Checking;

/// <summary>
/// Reads the comments that silence rules in the next line: <c>// percl-disable-next-line PERCL1001: reason</c>. Several
/// such comments may stand above one line.
/// </summary>
internal static class SilencingComments
{
    private const string Directive = "percl-disable-next-line";
    private const int OpeningLength = 2;

    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>Returns the silenced rules in the order of the source.</summary>
    public static IReadOnlyList<SilencedRule> Read(string source, JsonTree tree)
    {
        var found = new List<SilencedRule>();
        var line = default(JsonSpan);
        for (var i = tree.Comments.Count - 1; i >= 0; i--)
        {
            var comment = tree.Comments[i];
            var start = NextLine(source, comment.End);
            var content = SkipBlanks(source, start);

            // A comment that fills the next line belongs to the same target.
            var goesOn = i + 1 < tree.Comments.Count && content == tree.Comments[i + 1].Start;
            line = goesOn ? line : JsonSpan.Between(start, EndOfLine(source, start));
            Add(found, source, comment, line);
        }

        found.Reverse();
        return found;
    }

    private static void Add(List<SilencedRule> found, string source, JsonSpan comment, JsonSpan line)
    {
        var start = SkipBlanks(source, comment.Start + OpeningLength);
        var end = source[comment.Start + 1] == '*' && comment.Length >= OpeningLength + OpeningLength
            ? comment.End - OpeningLength
            : comment.End;
        if (start + Directive.Length > end
            || string.CompareOrdinal(source, start, Directive, 0, Directive.Length) != 0
            || (start + Directive.Length < end && IsOfWord(source[start + Directive.Length])))
        {
            return;
        }

        var ids = ReadIds(source, start + Directive.Length, end).ToArray();
        found.AddRange(ids.Length == 0
            ? [new SilencedRule("", comment, line)]
            : Enumerable.Reverse(ids).Select(id => new SilencedRule(source.Substring(id.Start, id.Length), id, line)));
    }

    /// <summary>Returns the words up to the colon, behind which the reason stands.</summary>
    private static IEnumerable<JsonSpan> ReadIds(string source, int start, int end)
    {
        var position = start;
        while (position < end && source[position] is not ':' and not '\r' and not '\n')
        {
            var from = position;
            while (position < end && IsOfWord(source[position]))
            {
                position++;
            }

            if (position > from)
            {
                yield return JsonSpan.Between(from, position);
            }
            else
            {
                position++;
            }
        }
    }

    private static bool IsOfWord(char c) => c is not (':' or ',') && !char.IsWhiteSpace(c);

    private static int SkipBlanks(string source, int offset)
    {
        while (offset < source.Length && source[offset] is ' ' or '\t')
        {
            offset++;
        }

        return offset;
    }

    private static int EndOfLine(string source, int offset) =>
        source.IndexOfAny(LineEnds, offset) is >= 0 and var end ? end : source.Length;

    private static int NextLine(string source, int offset)
    {
        var end = EndOfLine(source, offset);
        return end == source.Length ? end
            : source[end] == '\r' && end + 1 < source.Length && source[end + 1] == '\n' ? end + 2
            : end + 1;
    }
}
