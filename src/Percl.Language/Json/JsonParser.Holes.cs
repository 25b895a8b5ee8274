using System.Globalization;

namespace Percl.Language.Json;

/// <content>Holes that have names.</content>
public sealed partial class JsonParser
{
    private const string TypedHoles = "{{name:int}}, {{name:long}} or {{name:bool}}";

    /// <summary>Reads <c>{{name:int}}</c> outside of a text.</summary>
    private JsonNode ParseHoleOutsideOfText()
    {
        var start = _position;
        if (TryMatchHole(start) is not { } hole)
        {
            // It may become a hole, or be an object with a brace too many.
            Report(new JsonSpan(start, 2), $"'{{{{' begins a hole, which is written {TypedHoles} here");
            _position++;
            return ParseContainer();
        }

        _position = hole.End;
        var span = JsonSpan.Between(start, hole.End);
        if (hole.Type is not { } type)
        {
            Report(span, $"outside of quotation marks a hole needs a type: {TypedHoles}");
            return new JsonUnknown(span);
        }

        return Declare(hole.Name, type, span) ? new JsonHole(span, hole.Name, type) : new JsonUnknown(span);
    }

    /// <summary>Reads <c>"{{name:int}}"</c>, which is a value that is no text; null where that is not what stands there.</summary>
    private JsonNode? TryParseTypedHole()
    {
        if (_syntax.AllowsHoles
            && TryMatchHole(_position + 1) is { Type: { } type } hole
            && hole.End < _source.Length
            && _source[hole.End] == Current)
        {
            var span = JsonSpan.Between(_position, hole.End + 1);
            _position = span.End;
            return Declare(hole.Name, type, span) ? new JsonHole(span, hole.Name, type) : new JsonUnknown(span);
        }

        return null;
    }

    private bool Declare(string name, HoleType type, JsonSpan span)
    {
        var declared = _holes.Declare(name, type);
        if (declared != type)
        {
            Report(span, $"the hole '{name}' is {Describe(type)} here, but {Describe(declared)} further up");
            return false;
        }

        _errors.IsQuiet = false;
        return true;
    }

    private static string Describe(HoleType type) => type switch
    {
        HoleType.WholeNumber => "a whole number (int)",
        HoleType.LongWholeNumber => "a whole number (long)",
        HoleType.Boolean => "true or false",
        _ => "a text",
    };

    /// <summary>Finds a hole at an offset, in or outside of a text; null where there is none.</summary>
    private (string Name, HoleType? Type, int End)? TryMatchHole(int start)
    {
        if (!IsAt(start, "{{"))
        {
            return null;
        }

        var nameStart = start + 2;
        var nameEnd = SkipIdentifier(nameStart);
        if (nameEnd == nameStart)
        {
            return null;
        }

        var name = _source.Substring(nameStart, nameEnd - nameStart);
        return IsAt(nameEnd, "}}") ? (name, null, nameEnd + 2)
            : IsAt(nameEnd, ":int}}") ? (name, HoleType.WholeNumber, nameEnd + 6)
            : IsAt(nameEnd, ":long}}") ? (name, HoleType.LongWholeNumber, nameEnd + 7)
            : IsAt(nameEnd, ":bool}}") ? (name, HoleType.Boolean, nameEnd + 7)
            : null;
    }

    private bool IsAt(int offset, string text) =>
        string.CompareOrdinal(_source, offset, text, 0, text.Length) == 0 && offset + text.Length <= _source.Length;

    /// <summary>Where a C# identifier ends that begins at an offset; the offset itself where none does.</summary>
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
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => !isFirst,
        _ => false,
    };
}
