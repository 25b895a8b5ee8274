using System.Text;
using System.Text.Json;

namespace Percl;

internal ref partial struct PerclReader
{
    /// <summary>
    /// Gets a value that indicates whether the current value is null, which equals an absent attribute.
    /// </summary>
    public readonly bool IsNull => _json.TokenType == JsonTokenType.Null;

    /// <summary>Gets a value that indicates whether the current value is a string.</summary>
    public readonly bool IsText => _json.TokenType == JsonTokenType.String;

    /// <summary>Returns a value that indicates whether the current value is the specified string.</summary>
    public readonly bool IsString(ReadOnlySpan<byte> utf8Text) =>
        _json.TokenType == JsonTokenType.String && _json.ValueTextEquals(utf8Text);

    /// <summary>Reads a string.</summary>
    public readonly string ReadString()
    {
        Expect(JsonTokenType.String, "a text");
        return _json.GetString()!;
    }

    /// <summary>Reads a URI.</summary>
    public readonly Uri ReadUri() => Uri.TryCreate(ReadString(), UriKind.RelativeOrAbsolute, out var uri)
        ? uri
        : throw Error("Expected a URL");

    /// <summary>Reads true or false.</summary>
    public readonly bool ReadBoolean() => _json.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Error($"Expected true or false, but found {Found}"),
    };

    /// <summary>Reads a whole number in any notation: 500.0 and 5e2 are whole as well.</summary>
    public readonly long ReadInteger(long min, long max)
    {
        Expect(JsonTokenType.Number, "a whole number");
        return WholeNumber.TryParse(_json.ValueSpan, min, max, out var value)
            ? value
            : throw Error($"Expected a whole number from {min} to {max}");
    }

    /// <summary>Reads a whole number from a string; false, without reading, if the string is none.</summary>
    public readonly bool TryReadIntegerText(long min, long max, out long value)
    {
        value = 0;
        return IsText && WholeNumber.TryParse(Encoding.UTF8.GetBytes(_json.GetString()!), min, max, out value);
    }

    /// <summary>Reads a number.</summary>
    public readonly double ReadDouble()
    {
        Expect(JsonTokenType.Number, "a number");
        return _json.TryGetDouble(out var value) && double.IsFinite(value)
            ? value
            : throw Error("The number is too large");
    }

    /// <summary>Reads a list of strings.</summary>
    public List<string> ReadStrings()
    {
        Expect(JsonTokenType.StartArray, "an array of texts");
        var texts = new List<string>();
        for (Advance(); _json.TokenType != JsonTokenType.EndArray; Advance())
        {
            texts.Add(ReadString());
        }

        return texts;
    }

    /// <summary>Reads strings by their names; false, without reading, unless all members are strings.</summary>
    public bool TryReadStringMap(out Dictionary<string, string> texts)
    {
        texts = new Dictionary<string, string>(StringComparer.Ordinal);
        Expect(JsonTokenType.StartObject, "an object");
        var ahead = _json;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var name = ahead.GetString()!;
            if (!ahead.Read() || ahead.TokenType != JsonTokenType.String)
            {
                return false;
            }

            texts[name] = ahead.GetString()!;
        }

        _json = ahead;
        return true;
    }
}
