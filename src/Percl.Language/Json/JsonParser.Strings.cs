using System.Globalization;

namespace Percl.Language.Json;

/// <content>Strings.</content>
public sealed partial class JsonParser
{
    /// <summary>The length of <c>\u0041</c>.</summary>
    private const int LengthOfUnit = 6;

    private const char Replacement = '\uFFFD';

    /// <summary>Reads a string in double quotes, or in single quotes, which are an error.</summary>
    private JsonString ParseString()
    {
        var start = _position;
        var quote = Current;
        _position++;
        var length = SkipPlain(quote);
        if (quote == '"' && Current == quote)
        {
            // Nearly all strings have no special characters.
            _position++;
            _errors.IsQuiet = false;
            return JsonString.Plain(JsonSpan.Between(start, _position), _source.Substring(start + 1, length));
        }

        var text = new JsonStringBuilder(start + 1);
        var isBroken = quote == '\'';
        text.Append(_source, start + 1, length);
        while (true)
        {
            if (IsAtEnd || Current is '\r' or '\n')
            {
                Report(JsonSpan.Between(start, _position), $"unterminated string: {quote} expected");
                isBroken = true;
                break;
            }

            if (Current == quote)
            {
                _position++;
                break;
            }

            isBroken |= !ParseSpecial(text);
            var plain = _position;
            text.Append(_source, plain, SkipPlain(quote));
        }

        var span = JsonSpan.Between(start, _position);
        if (quote == '\'')
        {
            Report(span, "strings must be in double quotes");
        }
        else if (!isBroken)
        {
            _errors.IsQuiet = false;
        }

        return text.ToJsonString(span, isBroken);
    }

    /// <summary>Reads a value in quotation marks: a string, or a placeholder for another value.</summary>
    private JsonNode ParseStringValue() => TryParseTypedPlaceholder() ?? ParseString();

    /// <summary>Skips plain characters and returns their number.</summary>
    private int SkipPlain(char quote)
    {
        var start = _position;
        while (!IsAtEnd && Current is var c && c >= ' ' && c != quote && c != '\\'
            && !(c == '{' && _syntax.AllowsPlaceholders)
            && !(c == Replacement && _syntax.IsDecoded)
            && !(c == JsonSyntax.InterpolationMark && IsInterpolation(_position)))
        {
            _position++;
        }

        return _position - start;
    }

    /// <summary>Reads special characters; returns false where they are invalid.</summary>
    private bool ParseSpecial(JsonStringBuilder text)
    {
        switch (Current)
        {
            case '\\':
                return ParseEscape(text);
            case '{' when _syntax.AllowsPlaceholders:
                return ParseBraces(text);
            case < ' ':
                Report(new JsonSpan(_position, 1), $"control character in a string must be escaped: {Escape(Current)}");
                text.Append(_source, _position++, 1);
                return false;
            case Replacement when _syntax.IsDecoded:
                Report(
                    new JsonSpan(_position, 1),
                    "the text is not valid UTF-8 here; write '\\ufffd' for the character U+FFFD itself");
                text.Append(_source, _position++, 1);
                return false;
            default:
                _position++;
                text.AppendUnknown(placeholder: null, _position);
                return true;
        }
    }

    private bool ParseEscape(JsonStringBuilder text)
    {
        var start = _position;
        var simple = Next switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        if (simple != '\0')
        {
            _position += 2;
            text.AppendEscaped(simple, _position);
            return true;
        }

        if (TryReadUnit(start) is { } unit)
        {
            return char.IsSurrogate(unit) ? ParsePair(unit, text) : AppendUnit(unit, text);
        }

        // The meaning of the escape is not known; the string continues after the backslash.
        var length = Math.Min(Next is '\0' or '\r' or '\n' or JsonSyntax.InterpolationMark
            ? 1
            : 2, _source.Length - start);
        Report(
            new JsonSpan(start, length),
            Next == 'u'
                ? "\\u must be followed by four hexadecimal digits"
                : $"unrecognized escape sequence '{_source.Substring(start, length)}'");
        _position += 1;
        text.AppendEscaped(Replacement, _position);
        return false;
    }

    /// <summary>
    /// Reads two escapes that are one character. A single one is invalid, and no JSON library reads it.
    /// </summary>
    private bool ParsePair(char first, JsonStringBuilder text)
    {
        if (char.IsHighSurrogate(first) && TryReadUnit(_position + LengthOfUnit) is { } second
            && char.IsLowSurrogate(second))
        {
            return AppendUnit(first, text) && AppendUnit(second, text);
        }

        Report(
            new JsonSpan(_position, LengthOfUnit),
            $"'{_source.Substring(_position, LengthOfUnit)}' is an unpaired surrogate");
        AppendUnit(Replacement, text);
        return false;
    }

    private bool AppendUnit(char unit, JsonStringBuilder text)
    {
        _position += LengthOfUnit;
        text.AppendEscaped(unit, _position);
        return true;
    }

    /// <summary>Reads the code unit of <c>\u</c> and four digits; null where the source has anything else.</summary>
    private char? TryReadUnit(int start)
    {
        const int digits = LengthOfUnit - 2;
        return IsAt(start, "\\u")
            && start + LengthOfUnit <= _source.Length
            && AreHexadecimal(start + 2, digits)
            && ushort.TryParse(
                _source.Substring(start + 2, digits),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var unit)
            ? (char)unit
            : null;
    }

    private bool AreHexadecimal(int start, int count)
    {
        for (var i = start; i < start + count; i++)
        {
            if (_source[i] is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Reads braces: four of them represent two, and two begin a placeholder. One, or the first of three, is a brace.
    /// </summary>
    private bool ParseBraces(JsonStringBuilder text)
    {
        var start = _position;
        if (IsAt(start, "{{{{"))
        {
            _position += 4;
            text.AppendEscaped('{', start + 2);
            text.AppendEscaped('{', _position);
            return true;
        }

        if (Next != '{' || IsAt(start, "{{{"))
        {
            text.Append(_source, _position++, 1);
            return true;
        }

        if (TryMatchPlaceholder(start) is { } placeholder)
        {
            _position = placeholder.End;
            text.AppendUnknown(placeholder.Name, _position);
            return Declare(
                placeholder.Name, placeholder.Type ?? PlaceholderType.Text, JsonSpan.Between(start, _position));
        }

        ReportPlaceholder(
            new JsonSpan(start, 2), "expected {{name}}, " + TypedPlaceholders + "; write '{{{{' for '{{'");
        var close = SkipInvalidPlaceholder(start);
        _position = close ?? start + 2;
        // Behind the closing braces, further errors are errors of their own.
        _errors.IsQuiet = close is null;
        text.AppendUnknown(placeholder: null, _position);
        return false;
    }

    private static string Escape(char c) => c switch
    {
        '\t' => "\\t",
        '\b' => "\\b",
        '\f' => "\\f",
        _ => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
    };
}
