namespace Percl.Language.Json;

/// <summary>
/// Reads JSON with locations. The parser accepts any source: it reports errors and continues as far as the intention is
/// clear, so that incomplete JSON has a useful tree as well. The time is proportional to the length of the source.
/// </summary>
public sealed partial class JsonParser
{
    /// <summary>The maximum nesting of arrays and objects, which is common among readers of JSON.</summary>
    public const int MaxDepth = 64;

    private readonly string _source;
    private readonly JsonSyntax _syntax;
    private readonly JsonErrorList _errors = new();
    private readonly PlaceholderTable _placeholders = new();
    private readonly List<JsonSpan> _comments = [];
    private int _position;
    private int _nextInterpolation;

    /// <summary>The open brackets, outermost first.</summary>
    private readonly Stack<char> _open = new();

    /// <summary>
    /// Indicates whether an interpolation was read outside of strings. The characters after it may then be anything,
    /// even part of a string, so that no error is definite.
    /// </summary>
    private bool _isUncertain;

    /// <summary>
    /// Indicates whether an apparent error followed such an interpolation. The rest is then not read.
    /// </summary>
    private bool _gaveUp;

    private JsonParser(string source, JsonSyntax syntax)
    {
        _source = source;
        _syntax = syntax;
    }

    private bool IsAtEnd => _gaveUp || _position >= _source.Length;

    private char Current => IsAtEnd ? '\0' : _source[_position];

    private char Next => _position + 1 < _source.Length ? _source[_position + 1] : '\0';

    /// <summary>Reads a source.</summary>
    public static JsonTree Parse(string source, JsonSyntax syntax) => new JsonParser(source, syntax).ParseSource();

    private JsonTree ParseSource()
    {
        const char byteOrderMark = '\uFEFF';
        if (Current == byteOrderMark)
        {
            _position++;
        }

        SkipTrivia();
        JsonNode root;
        if (IsAtEnd)
        {
            root = Unknown(_position, "value expected");
        }
        else
        {
            root = ParseValue();
            SkipTrivia();
            if (!IsAtEnd && !IsInterpolation(_position))
            {
                Report(new JsonSpan(_position, 1), $"unexpected '{Current}' after the value");
            }
        }

        return new JsonTree(root, _errors.Found, _placeholders.Declarations, _comments);
    }

    /// <summary>Reads a value, at least one character. It must not be called at the end of the source.</summary>
    private JsonNode ParseValue()
    {
        if (TryReadInterpolation() is { } interpolation)
        {
            var rest = JsonSpan.Between(interpolation.Start + 1, interpolation.End);
            return new JsonUnknown(interpolation) { MayGoOn = ContainsInterpolation(rest) };
        }

        switch (Current)
        {
            case '{' when _syntax.AllowsPlaceholders && Next == '{':
                return ParsePlaceholderOutsideOfString();
            case '{' or '[':
                return ParseContainer();
            case '"' or '\'':
                return ParseStringValue();
            default:
                return ParseWord();
        }
    }

    private JsonNode ParseContainer()
    {
        var start = _position;
        if (_open.Count >= MaxDepth)
        {
            var broken = Unknown(start, $"arrays and objects are nested more than {MaxDepth} deep");
            SkipContainer();
            return broken;
        }

        _errors.IsQuiet = false;
        var opening = Current;
        _position++;
        _open.Push(opening);
        JsonNode container = opening == '[' ? ParseArray(start) : ParseObject(start);
        _open.Pop();
        return container;
    }

    private JsonArray ParseArray(int start)
    {
        var items = new List<JsonNode>();
        var isComplete = true;
        while (GoOn(ref isComplete))
        {
            if (Current == ',')
            {
                Report(new JsonSpan(_position, 1), "value expected before ','");
                isComplete = false;
                _position++;
                continue;
            }

            var item = ParseValue();
            items.Add(item);
            isComplete &= item is not JsonUnknown;
            ParseSeparator(']');
        }

        return new JsonArray(JsonSpan.Between(start, _position), items, isComplete);
    }

    private JsonObject ParseObject(int start)
    {
        var members = new List<JsonMember>();
        var isComplete = true;
        while (GoOn(ref isComplete))
        {
            if (TryReadInterpolation() is not null)
            {
                // The interpolation may be a name, a member, several of them or none, so that a colon after it is
                // ambiguous.
                isComplete = false;
                SkipTrivia();
                if (Current == ':')
                {
                    ParseMemberValue();
                }

                ParseSeparator('}');
            }
            else if (ParseName() is { } name)
            {
                SkipTrivia();
                var value = ParseMemberValue();
                members.Add(new JsonMember(name, value));
                isComplete &= !name.IsBroken && value is not JsonUnknown { MayGoOn: true };
                ParseSeparator('}');
            }
            else
            {
                isComplete = false;
            }
        }

        return new JsonObject(JsonSpan.Between(start, _position), members, isComplete);
    }

    /// <summary>
    /// Determines whether the innermost bracket has more items. If not, its closing bracket is read, unless that
    /// belongs to an outer one.
    /// </summary>
    private bool GoOn(ref bool isComplete)
    {
        var (closing, other) = _open.Peek() == '[' ? (']', '}') : ('}', ']');
        while (true)
        {
            SkipTrivia();
            if (IsAtEnd)
            {
                Report(new JsonSpan(_source.Length, 0), $"'{closing}' expected");
                isComplete = false;
                return false;
            }

            if (Current == closing)
            {
                _position++;
                _errors.IsQuiet = false;
                return false;
            }

            if (Current != other)
            {
                return true;
            }

            isComplete = false;
            Report(new JsonSpan(_position, 1), $"'{closing}' expected before '{other}'");
            if (_open.Contains(other == '}' ? '{' : '['))
            {
                return false;
            }

            _position++;
        }
    }

    /// <summary>Reads the name of a member; null where there is none, and something has been skipped.</summary>
    private JsonString? ParseName()
    {
        if (Current is '"' or '\'')
        {
            var name = ParseString();
            if (!name.IsConstant && !_isUncertain && _syntax.AllowsPlaceholders)
            {
                ReportPlaceholder(name.Span, "a name cannot contain a placeholder");
                return new JsonString(name.Span, name.Parts, new JsonOffsetMap(name.Span.Start), isBroken: true);
            }

            return name;
        }

        var start = _position;
        SkipWord();
        if (_position > start && IsNameStart(_source[start]))
        {
            var word = _source.Substring(start, _position - start);
            var span = JsonSpan.Between(start, _position);
            Report(span, $"names must be in double quotes: \"{Shorten(word)}\"");
            return _gaveUp
                ? null
                : new JsonString(span, [new JsonStringPart(word, null)], new JsonOffsetMap(start), isBroken: true);
        }

        if (_position == start)
        {
            _position++;
        }

        Report(
            JsonSpan.Between(start, _position),
            $"name in double quotes expected, but found '{Shorten(_source, start, _position)}'");
        return null;
    }

    /// <summary>Reads the colon and the value after it.</summary>
    private JsonNode ParseMemberValue()
    {
        if (Current == ':')
        {
            _position++;
            _errors.IsQuiet = false;
            SkipTrivia();
            return IsAtEnd || Current is ',' or '}' or ']'
                ? Unknown(_position, "value expected after ':'")
                : ParseValue();
        }

        Report(new JsonSpan(_position, IsAtEnd ? 0 : 1), "':' and a value expected after the name");
        return Current is '{' or '[' or '"' ? ParseValue() : new JsonUnknown(new JsonSpan(_position, 0));
    }

    /// <summary>Reads the comma, or leaves the closing bracket of the innermost array or object.</summary>
    private void ParseSeparator(char closing)
    {
        SkipTrivia();
        if (Current == ',')
        {
            var comma = _position++;
            _errors.IsQuiet = false;
            SkipTrivia();
            if (Current == closing && !_syntax.AllowsTrailingCommas)
            {
                Report(new JsonSpan(comma, 1), $"trailing comma before '{closing}'");
            }
        }
        else if (!IsAtEnd && Current is not (']' or '}') && !IsInterpolation(_position) && !_isUncertain)
        {
            Report(new JsonSpan(_position, 1), "',' expected");
        }
    }

    /// <summary>Skips a value that is nested too deep, without recursion.</summary>
    private void SkipContainer()
    {
        var depth = 0;
        do
        {
            switch (Current)
            {
                case '"':
                    ParseString();
                    continue;
                case '/' when Next is '/' or '*':
                    SkipComment();
                    continue;
                case '[' or '{':
                    depth++;
                    break;
                case ']' or '}':
                    depth--;
                    break;
            }

            _position++;
        }
        while (depth > 0 && !IsAtEnd);
        _errors.IsQuiet = IsAtEnd;
    }

    private JsonUnknown Unknown(int offset, string reason)
    {
        Report(new JsonSpan(offset, offset < _source.Length ? 1 : 0), reason);
        return new JsonUnknown(new JsonSpan(offset, 0));
    }

    private void Report(JsonSpan span, string reason) => Report(new JsonError(span, reason, IsPlaceholder: false));

    private void ReportPlaceholder(JsonSpan span, string reason) =>
        Report(new JsonError(span, reason, IsPlaceholder: true));

    private void Report(JsonError error)
    {
        if (_isUncertain)
        {
            _gaveUp = true;
        }
        else
        {
            _errors.Add(error);
        }
    }

    private static string Shorten(string text, int start, int end) => Shorten(text.Substring(start, end - start));

    private static string Shorten(string text)
    {
        const int longest = 40;
        return text.Length > longest ? text.Substring(0, longest) + "…" : text;
    }
}
