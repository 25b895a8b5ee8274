using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Reads a string that FreeClimb may also send as a number; a number becomes its digits in the JSON. The type is public
/// so that source-generated contexts of other assemblies can use it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextOrNumberJsonConverter : JsonConverter<string>
{
    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.Number)
        {
            return reader.GetString();
        }

        using var number = JsonDocument.ParseValue(ref reader);
        return number.RootElement.GetRawText();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value);
    }
}
