using System.Globalization;

namespace Percl.Language.Json;

/// <content>Texts.</content>
public sealed partial class JsonParser
{
    /// <summary>The length of <c>\u0041</c>.</summary>
    private const int LengthOfUnit = 6;

    /// <summary>Reads a text in quotation marks, or in the single ones that JSON does not have.</summary>
    private JsonString ParseString()
    {
        var start = _position;
        var quote = Current;
        _position++;
        var length = SkipPlain(quote);
        if (quote == '"' && Current == quote)
        {
            // Nearly all texts are as plain as that.
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
                Report(JsonSpan.Between(start, _position), $"the text is not closed: {quote} is missing");
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
            Report(span, "texts stand in double quotation marks");
        }
        else if (!isBroken)
        {
            _errors.IsQuiet = false;
        }

        return text.ToJsonString(span, isBroken);
    }

    /// <summary>Reads a value in quotation marks: a text, or a placeholder that becomes another value.</summary>
    private JsonNode ParseStringValue() => TryParseTypedPlaceholder() ?? ParseString();

    /// <summary>Goes on over characters that stand for themselves; says how many they are.</summary>
    private int SkipPlain(char quote)
    {
        var start = _position;
        while (!IsAtEnd && Current is var c && c >= ' ' && c != quote && c != '\\' && !(c == '{' && _syntax.AllowsPlaceholders)
            && !(c == JsonSyntax.InterpolationMark && IsInterpolation(_position)))
        {
            _position++;
        }

        return _position - start;
    }

    /// <summary>Reads what does not stand for itself; false where it is wrong.</summary>
    private bool ParseSpecial(JsonStringBuilder text)
    {
        switch (Current)
        {
            case '\\':
                return ParseEscape(text);
            case '{' when _syntax.AllowsPlaceholders:
                return ParseBraces(text);
            case < ' ':
                Report(new JsonSpan(_position, 1), $"a control character must be escaped in a text: {Escape(Current)}");
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

        // What the escape was meant to be is not known; the text goes on behind the backslash.
        var length = Math.Min(Next is '\0' or '\r' or '\n' or JsonSyntax.InterpolationMark ? 1 : 2, _source.Length - start);
        Report(
            new JsonSpan(start, length),
            Next == 'u' ? "\\u must be followed by four hexadecimal digits" : $"JSON has no escape '{_source.Substring(start, length)}'");
        _position += 1;
        text.AppendEscaped('\uFFFD', _position);
        return false;
    }

    /// <summary>Reads two escapes that are one character; one without the other is none, and no library reads it.</summary>
    private bool ParsePair(char first, JsonStringBuilder text)
    {
        if (char.IsHighSurrogate(first) && TryReadUnit(_position + LengthOfUnit) is { } second && char.IsLowSurrogate(second))
        {
            return AppendUnit(first, text) && AppendUnit(second, text);
        }

        Report(
            new JsonSpan(_position, LengthOfUnit),
            $"'{_source.Substring(_position, LengthOfUnit)}' is half of a surrogate pair, which is no character");
        AppendUnit('\uFFFD', text);
        return false;
    }

    private bool AppendUnit(char unit, JsonStringBuilder text)
    {
        _position += LengthOfUnit;
        text.AppendEscaped(unit, _position);
        return true;
    }

    /// <summary>What <c>\u</c> and four digits stand for; null where something else stands there.</summary>
    private char? TryReadUnit(int start)
    {
        const int digits = LengthOfUnit - 2;
        return IsAt(start, "\\u")
            && start + LengthOfUnit <= _source.Length
            && AreHexadecimal(start + 2, digits)
            && ushort.TryParse(_source.Substring(start + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
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
    /// Reads braces: four of them stand for two, and two begin a placeholder. One, or the first of three, is a brace.
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

        var placeholder = TryMatchPlaceholder(start);
        if (placeholder is { Type: null, Name: var name, End: var end })
        {
            _position = end;
            text.AppendUnknown(name, end);
            return Declare(name, PlaceholderType.Text, JsonSpan.Between(start, end));
        }

        _position = placeholder?.End ?? start + 2;
        Report(
            JsonSpan.Between(start, _position),
            placeholder is null
                ? "'{{' begins a placeholder, which is written {{name}}; '{{' itself is written '{{{{'"
                : "a placeholder with a type must be the whole value; as a part of a text it is written {{name}}");
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
