namespace Percl.Language.Json;

/// <summary>
/// Reads JSON with places. It takes anything: what is not JSON is reported, and what follows is read as far as it is
/// plain what was meant, so that half-typed JSON gives a useful tree as well. The time it takes is in proportion to the
/// length of the source.
/// </summary>
public sealed partial class JsonParser
{
    /// <summary>How deep arrays and objects may be nested, as readers of JSON commonly limit it.</summary>
    public const int MaxDepth = 64;

    private readonly string _source;
    private readonly JsonSyntax _syntax;
    private readonly JsonErrorList _errors = new();
    private readonly PlaceholderTable _placeholders = new();
    private int _position;
    private int _nextInterpolation;

    /// <summary>The brackets that are open, outermost first.</summary>
    private readonly Stack<char> _open = new();

    /// <summary>
    /// Whether something of which nothing is known stood outside of texts. What follows may then be anything, a part of
    /// a text even, so nothing that looks wrong is surely wrong.
    /// </summary>
    private bool _isUncertain;

    /// <summary>Whether, after such a thing, something looked wrong. Then the rest is not read.</summary>
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
            root = Unknown(_position, "there is no value");
        }
        else
        {
            root = ParseValue();
            SkipTrivia();
            if (!IsAtEnd && !IsInterpolation(_position))
            {
                Report(new JsonSpan(_position, 1), $"nothing may follow the value, but '{Current}' does");
            }
        }

        return new JsonTree(root, _errors.Found, _placeholders.Declarations);
    }

    /// <summary>Reads a value. It must not be asked for one at the end. At least one character is read.</summary>
    private JsonNode ParseValue()
    {
        if (TryReadInterpolation() is { } placeholder)
        {
            return new JsonUnknown(placeholder) { MayGoOn = ContainsInterpolation(JsonSpan.Between(placeholder.Start + 1, placeholder.End)) };
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
            var broken = Unknown(start, $"arrays and objects may be nested {MaxDepth} deep, this is deeper");
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
                Report(new JsonSpan(_position, 1), "a value is missing in front of ','");
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
                // A name, a member, several of them or none: it is not known, nor is what a colon after it belongs to.
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
    /// Whether more stands in the innermost bracket. If not, its end is read, unless it belongs to one further out.
    /// </summary>
    private bool GoOn(ref bool isComplete)
    {
        var (closing, other) = _open.Peek() == '[' ? (']', '}') : ('}', ']');
        while (true)
        {
            SkipTrivia();
            if (IsAtEnd)
            {
                Report(new JsonSpan(_source.Length, 0), $"'{closing}' is missing at the end");
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
            Report(new JsonSpan(_position, 1), $"'{closing}' is missing in front of '{other}'");
            if (_open.Contains(other == '}' ? '{' : '['))
            {
                return false;
            }

            _position++;
        }
    }

    /// <summary>The name of a member; null where none can be made out, and then something has been skipped.</summary>
    private JsonString? ParseName()
    {
        if (Current is '"' or '\'')
        {
            var name = ParseString();
            if (!name.IsConstant && !_isUncertain && _syntax.AllowsPlaceholders)
            {
                Report(name.Span, "a name must not have a placeholder");
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
            Report(span, $"names stand in quotation marks: \"{Shorten(word)}\"");
            return _gaveUp ? null : new JsonString(span, [new JsonStringPart(word, null)], new JsonOffsetMap(start), isBroken: true);
        }

        if (_position == start)
        {
            _position++;
        }

        Report(JsonSpan.Between(start, _position), $"a name in quotation marks is expected, but '{Shorten(_source, start, _position)}' stands here");
        return null;
    }

    /// <summary>The colon and what stands behind it.</summary>
    private JsonNode ParseMemberValue()
    {
        if (Current == ':')
        {
            _position++;
            _errors.IsQuiet = false;
            SkipTrivia();
            return IsAtEnd || Current is ',' or '}' or ']' ? Unknown(_position, "a value is missing after ':'") : ParseValue();
        }

        Report(new JsonSpan(_position, IsAtEnd ? 0 : 1), "':' and a value are missing after the name");
        return Current is '{' or '[' or '"' ? ParseValue() : new JsonUnknown(new JsonSpan(_position, 0));
    }

    /// <summary>The comma, or what ends the innermost bracket and is left to it.</summary>
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
                Report(new JsonSpan(comma, 1), $"no comma may stand in front of '{closing}'");
            }
        }
        else if (!IsAtEnd && Current is not (']' or '}') && !IsInterpolation(_position) && !_isUncertain)
        {
            Report(new JsonSpan(_position, 1), "',' is missing in front of this");
        }
    }

    /// <summary>Skips what is nested too deep, without a call for each bracket.</summary>
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

    private JsonUnknown Unknown(int place, string reason)
    {
        Report(new JsonSpan(place, place < _source.Length ? 1 : 0), reason);
        return new JsonUnknown(new JsonSpan(place, 0));
    }

    private void Report(JsonSpan span, string reason)
    {
        if (_isUncertain)
        {
            _gaveUp = true;
        }
        else
        {
            _errors.Add(span, reason);
        }
    }

    private static string Shorten(string text, int start, int end) => Shorten(text.Substring(start, end - start));

    private static string Shorten(string text)
    {
        const int longest = 40;
        return text.Length > longest ? text.Substring(0, longest) + "…" : text;
    }
}
