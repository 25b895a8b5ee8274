using System.Text.Json;

namespace Percl;

internal ref partial struct PerclReader
{
    /// <summary>Begins to read the attributes of a command, or the members of an object in one.</summary>
    public AttributeReading BeginAttributes()
    {
        Expect(JsonTokenType.StartObject, "an object with attributes");
        return new AttributeReading();
    }

    /// <summary>
    /// Moves to the next attribute's value; false if there is none. The last of several attributes with the same name
    /// counts.
    /// </summary>
    public bool NextAttribute(AttributeReading reading)
    {
        Advance();
        if (_json.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }

        reading.Start = (int)_json.TokenStartIndex;
        reading.Begin(_json.GetString()!);
        Advance();
        return true;
    }

    /// <summary>Keeps the current attribute unchanged, because its name or its value is unknown.</summary>
    public void Keep(AttributeReading reading)
    {
        _json.Skip();
        reading.Keep(JsonMinifier.Minify(_source[reading.Start..(int)_json.BytesConsumed]));
    }

    /// <summary>Returns the error for a command without a required attribute.</summary>
    public readonly JsonException MissingAttribute(string name) => Error($"The required attribute '{name}' is missing");
}
