namespace Percl.Language.Json;

/// <content>What stands between tokens, and holes that the program around the source fills.</content>
public sealed partial class JsonParser
{
    private void SkipTrivia()
    {
        while (!IsAtEnd)
        {
            switch (Current)
            {
                case ' ' or '\t' or '\r' or '\n':
                    _position++;
                    break;
                case '/' when Next is '/' or '*':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipComment()
    {
        var start = _position;
        var isLine = Next == '/';
        var end = isLine
            ? _source.IndexOfAny(LineEnds, start)
            : _source.IndexOf("*/", start + 2, StringComparison.Ordinal);
        _position = end < 0 ? _source.Length : isLine ? end : end + 2;
        if (!_syntax.AllowsComments)
        {
            Report(JsonSpan.Between(start, _position), "JSON has no comments");
        }
        else if (end < 0 && !isLine)
        {
            Report(new JsonSpan(start, 2), "the comment has no end");
        }
    }

    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>Whether an unnamed hole is at that offset. Offsets are asked for in ascending order.</summary>
    private bool IsUnnamedHole(int offset)
    {
        if (offset >= _source.Length || _source[offset] != JsonSyntax.HolePlaceholder)
        {
            return false;
        }

        while (_nextHole < _syntax.HoleOffsets.Count && _syntax.HoleOffsets[_nextHole] < offset)
        {
            _nextHole++;
        }

        return _nextHole < _syntax.HoleOffsets.Count && _syntax.HoleOffsets[_nextHole] == offset;
    }

    /// <summary>
    /// Reads a hole outside of texts, and what touches it: <c>1{digits}</c> may be one number, and nothing after it is
    /// certain.
    /// </summary>
    private JsonSpan? TryReadUnnamedHole()
    {
        if (!IsUnnamedHole(_position))
        {
            return null;
        }

        var start = _position;
        _isUncertain = true;
        SkipWord();
        return JsonSpan.Between(start, _position);
    }
}
