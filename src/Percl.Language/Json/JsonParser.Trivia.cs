namespace Percl.Language.Json;

/// <content>Trivia between tokens, and interpolations.</content>
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
        _comments.Add(JsonSpan.Between(start, _position));
        if (!_syntax.AllowsComments)
        {
            Report(JsonSpan.Between(start, _position), "comments are not allowed");
        }
        else if (end < 0 && !isLine)
        {
            Report(new JsonSpan(start, 2), "unterminated comment: '*/' expected");
        }
    }

    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>
    /// Determines whether an interpolation is at an offset. Offsets must be passed in ascending order.
    /// </summary>
    private bool IsInterpolation(int offset)
    {
        if (offset >= _source.Length || _source[offset] != JsonSyntax.InterpolationMark)
        {
            return false;
        }

        while (_nextInterpolation < _syntax.InterpolationOffsets.Count
            && _syntax.InterpolationOffsets[_nextInterpolation] < offset)
        {
            _nextInterpolation++;
        }

        return _nextInterpolation < _syntax.InterpolationOffsets.Count
            && _syntax.InterpolationOffsets[_nextInterpolation] == offset;
    }

    /// <summary>
    /// Reads an interpolation outside of strings with the adjacent characters: <c>1{digits}</c> may be one number, and
    /// everything after it is uncertain.
    /// </summary>
    private JsonSpan? TryReadInterpolation()
    {
        if (!IsInterpolation(_position))
        {
            return null;
        }

        var start = _position;
        _isUncertain = true;
        SkipWord();
        return JsonSpan.Between(start, _position);
    }
}
