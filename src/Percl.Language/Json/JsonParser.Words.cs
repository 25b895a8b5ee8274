using System.Globalization;

namespace Percl.Language.Json;

/// <content>Numbers, <c>true</c>, <c>false</c>, <c>null</c>, and common mistakes for them.</content>
public sealed partial class JsonParser
{
    /// <summary>Reads a value that is not a string, an array or an object.</summary>
    private JsonNode ParseWord()
    {
        var start = _position;
        SkipWord();
        if (_position == start)
        {
            // A misplaced bracket, comma or colon is handled before; the remaining characters are read one by one.
            _position++;
            return Unknown(start, $"value expected, but found '{_source[start]}'");
        }

        var span = JsonSpan.Between(start, _position);
        var length = _position - start;
        if (ContainsInterpolation(span))
        {
            _isUncertain = true;
            return new JsonUnknown(span) { MayGoOn = true };
        }

        switch (_source[start])
        {
            case 't' when Is(start, length, "true"):
                _errors.IsQuiet = false;
                return new JsonLiteral(span, true);
            case 'f' when Is(start, length, "false"):
                _errors.IsQuiet = false;
                return new JsonLiteral(span, false);
            case 'n' when Is(start, length, "null"):
                _errors.IsQuiet = false;
                return new JsonLiteral(span, null);
            case (>= '0' and <= '9') or '-' when IsNumber(start, _position):
                _errors.IsQuiet = false;
                return new JsonNumber(span, _source.Substring(start, length));
            default:
                Report(span, ReasonAgainst(Shorten(_source, start, _position)));
                return new JsonUnknown(span);
        }
    }

    /// <summary>Skips to the end of a word.</summary>
    private void SkipWord()
    {
        while (!IsAtEnd
            && !(Current is ' ' or '\t' or '\r' or '\n' or ',' or ':' or '"' or '\'' or '[' or ']' or '{' or '}'
            || (Current == '/' && Next is '/' or '*')))
        {
            _position++;
        }
    }

    private bool ContainsInterpolation(JsonSpan span)
    {
        for (var i = _source.IndexOf(JsonSyntax.InterpolationMark, span.Start, span.Length);
            i >= 0;
            i = _source.IndexOf(JsonSyntax.InterpolationMark, i + 1, span.End - i - 1))
        {
            if (IsInterpolation(i))
            {
                return true;
            }
        }

        return false;
    }

    private static string ReasonAgainst(string word) => word.ToLowerInvariant() switch
    {
        "true" or "false" or "null" => $"'{word}' is not valid; did you mean '{word.ToLowerInvariant()}'?",
        "none" or "nil" or "undefined" => $"'{word}' is not valid; did you mean 'null'?",
        _ when word[0] is (>= '0' and <= '9') or '-' or '+' or '.' => $"'{word}' is not a valid number",
        _ => $"'{word}' is not valid; strings must be in double quotes",
    };

    private bool Is(int start, int length, string word) =>
        length == word.Length && string.CompareOrdinal(_source, start, word, 0, length) == 0;

    private bool IsNumber(int start, int end)
    {
        var i = start;
        if (_source[i] == '-')
        {
            i++;
        }

        var integer = CountDigits(i, end);
        if (integer == 0 || (integer > 1 && _source[i] == '0'))
        {
            return false;
        }

        i += integer;
        if (i < end && _source[i] == '.')
        {
            var fraction = CountDigits(i + 1, end);
            if (fraction == 0)
            {
                return false;
            }

            i += 1 + fraction;
        }

        if (i < end && _source[i] is 'e' or 'E')
        {
            i++;
            if (i < end && _source[i] is '+' or '-')
            {
                i++;
            }

            var exponent = CountDigits(i, end);
            if (exponent == 0)
            {
                return false;
            }

            i += exponent;
        }

        return i == end;
    }

    private int CountDigits(int start, int end)
    {
        var i = start;
        while (i < end && _source[i] is >= '0' and <= '9')
        {
            i++;
        }

        return i - start;
    }

    private static bool IsNameStart(char c) =>
        c is '_' or '$' || char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;
}
