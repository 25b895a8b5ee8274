using System.Globalization;

namespace Percl.Language.Json;

/// <content>Numbers, <c>true</c>, <c>false</c>, <c>null</c>, and what people write instead.</content>
public sealed partial class JsonParser
{
    /// <summary>Reads what is neither text nor bracket.</summary>
    private JsonNode ParseWord()
    {
        var start = _position;
        SkipWord();
        if (_position == start)
        {
            // A bracket, comma or colon where none belongs is met before; what is left is one character of its own.
            _position++;
            return Unknown(start, $"a value is expected, but '{_source[start]}' stands here");
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

    /// <summary>Goes on to whatever ends a word.</summary>
    private void SkipWord()
    {
        while (!IsAtEnd && !(Current is ' ' or '\t' or '\r' or '\n' or ',' or ':' or '"' or '\'' or '[' or ']' or '{' or '}'
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
        "true" or "false" or "null" => $"case counts: '{word}' is written '{word.ToLowerInvariant()}'",
        "none" or "nil" or "undefined" => $"JSON has no '{word}'; it has 'null'",
        _ when word[0] is (>= '0' and <= '9') or '-' or '+' or '.' => $"'{word}' is no number as JSON writes it",
        _ => $"'{word}' is no value; texts stand in quotation marks",
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
