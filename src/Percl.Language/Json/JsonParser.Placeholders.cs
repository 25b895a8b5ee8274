using System.Globalization;

namespace Percl.Language.Json;

/// <content>Placeholders.</content>
public sealed partial class JsonParser
{
    private const string TypedPlaceholders = "{{name:int}}, {{name:long}} or {{name:bool}}";

    private static readonly Dictionary<string, PlaceholderType> Types = new(StringComparer.Ordinal)
    {
        ["int"] = PlaceholderType.WholeNumber,
        ["long"] = PlaceholderType.LongWholeNumber,
        ["bool"] = PlaceholderType.Boolean,
    };

    /// <summary>Reads <c>{{name:int}}</c> outside of a string.</summary>
    private JsonNode ParsePlaceholderOutsideOfString()
    {
        var start = _position;
        if (TryMatchPlaceholder(start) is not { } placeholder)
        {
            // The braces may become a placeholder, or be an object with a surplus brace.
            ReportPlaceholder(new JsonSpan(start, 2), $"expected {TypedPlaceholders}");
            if (SkipInvalidPlaceholder(start) is { } close)
            {
                _position = close;
                return new JsonUnknown(JsonSpan.Between(start, close));
            }

            _position++;
            return ParseContainer();
        }

        _position = placeholder.End;
        var span = JsonSpan.Between(start, placeholder.End);
        if (placeholder.Type is not { } type)
        {
            ReportPlaceholder(span, $"a type is needed outside of a string: {TypedPlaceholders}");
            _placeholders.Declare(placeholder.Name, PlaceholderType.Unknown, span);
            return new JsonUnknown(span);
        }

        return Declare(placeholder.Name, type, span)
            ? new JsonPlaceholder(span, placeholder.Name, type)
            : new JsonUnknown(span);
    }

    /// <summary>
    /// Reads <c>"{{name:int}}"</c>, a value that is not a string; null where the source has anything else.
    /// </summary>
    private JsonNode? TryParseTypedPlaceholder()
    {
        if (_syntax.AllowsPlaceholders
            && TryMatchPlaceholder(_position + 1) is { Type: { } type } placeholder
            && placeholder.End < _source.Length
            && _source[placeholder.End] == Current)
        {
            var span = JsonSpan.Between(_position, placeholder.End + 1);
            _position = span.End;
            return Declare(placeholder.Name, type, span)
                ? new JsonPlaceholder(span, placeholder.Name, type)
                : new JsonUnknown(span);
        }

        return null;
    }

    /// <summary>
    /// Returns the end of a placeholder that has an error between its braces; null where it is not closed. A name that
    /// can be read is declared, so that the property for it stays while the error is mended.
    /// </summary>
    private int? SkipInvalidPlaceholder(int start)
    {
        var nameStart = SkipBlanks(start + 2);
        var nameEnd = SkipIdentifier(nameStart);
        var close = nameEnd;
        while (close < _source.Length && _source[close] is not ('"' or '{' or '}' or '\r' or '\n'))
        {
            close++;
        }

        if (!IsAt(close, "}}"))
        {
            return null;
        }

        if (nameEnd > nameStart && SkipBlanks(nameEnd) is var next && (next == close || _source[next] == ':'))
        {
            _placeholders.Declare(
                _source.Substring(nameStart, nameEnd - nameStart),
                PlaceholderType.Unknown,
                JsonSpan.Between(start, close + 2));
        }

        return close + 2;
    }

    private bool Declare(string name, PlaceholderType type, JsonSpan span)
    {
        var declared = _placeholders.Declare(name, type, span);
        var reason = declared.Name != name
            ? $"'{name}' and '{declared.Name}' above differ in case alone; use one name"
            : declared.Type != type
            ? $"'{name}' is {Describe(type)} here, but {Describe(declared.Type)} above"
                + (type == PlaceholderType.Text ? $"; write {Write(declared)}" : "")
            : null;
        if (reason is not null)
        {
            ReportPlaceholder(span, reason);
        }

        // The placeholder has its braces: further errors do not follow from it.
        _errors.IsQuiet = false;
        return reason is null;
    }

    private static string Write(PlaceholderDeclaration placeholder) => placeholder.Type switch
    {
        PlaceholderType.WholeNumber => $"{{{{{placeholder.Name}:int}}}}",
        PlaceholderType.LongWholeNumber => $"{{{{{placeholder.Name}:long}}}}",
        PlaceholderType.Boolean => $"{{{{{placeholder.Name}:bool}}}}",
        _ => $"{{{{{placeholder.Name}}}}}",
    };

    private static string Describe(PlaceholderType type) => type switch
    {
        PlaceholderType.WholeNumber => "a whole number (int)",
        PlaceholderType.LongWholeNumber => "a whole number (long)",
        PlaceholderType.Boolean => "true or false",
        _ => "a string",
    };

    /// <summary>
    /// Returns the placeholder at an offset, in or outside of a string; null where there is none. Blanks may surround
    /// the name and the type.
    /// </summary>
    private (string Name, PlaceholderType? Type, int End)? TryMatchPlaceholder(int start)
    {
        if (!IsAt(start, "{{"))
        {
            return null;
        }

        var nameStart = SkipBlanks(start + 2);
        var nameEnd = SkipIdentifier(nameStart);
        if (nameEnd == nameStart)
        {
            return null;
        }

        var name = _source.Substring(nameStart, nameEnd - nameStart);
        var end = SkipBlanks(nameEnd);
        PlaceholderType? type = null;
        if (IsAt(end, ":"))
        {
            var typeStart = SkipBlanks(end + 1);
            var typeEnd = SkipIdentifier(typeStart);
            if (!Types.TryGetValue(_source.Substring(typeStart, typeEnd - typeStart), out var known))
            {
                return null;
            }

            type = known;
            end = SkipBlanks(typeEnd);
        }

        return IsAt(end, "}}") ? (name, type, end + 2) : null;
    }

    private int SkipBlanks(int start)
    {
        var i = start;
        while (i < _source.Length && _source[i] == ' ')
        {
            i++;
        }

        return i;
    }

    private bool IsAt(int offset, string text) =>
        string.CompareOrdinal(_source, offset, text, 0, text.Length) == 0 && offset + text.Length <= _source.Length;

    /// <summary>
    /// Returns the end of the C# identifier that begins at an offset; the offset itself where there is none.
    /// </summary>
    private int SkipIdentifier(int start)
    {
        var i = start;
        while (i < _source.Length && IsIdentifierPart(_source[i], isFirst: i == start))
        {
            i++;
        }

        return i;
    }

    private static bool IsIdentifierPart(char c, bool isFirst) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => true,
        UnicodeCategory.ConnectorPunctuation => c == '_' || !isFirst,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark =>
            !isFirst,
        _ => false,
    };
}
