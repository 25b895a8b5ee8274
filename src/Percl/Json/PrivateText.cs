using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Percl;

/// <summary>Masks what a caller said, pressed or heard in private, as FreeClimb's own logs do.</summary>
internal static class PrivateText
{
    /// <summary>The text that FreeClimb shows in place of a private one. It does not tell the length.</summary>
    public const string Mask = "xxxxx";

    private static readonly JsonWriterOptions Readable =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns the mask for a text; the text itself where it is null or empty.</summary>
    public static string? Of(string? text) => string.IsNullOrEmpty(text) ? text : Mask;

    /// <summary>Returns JSON in which all strings and numbers are masked, however deep.</summary>
    public static string MaskStrings(JsonElement value)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, Readable))
        {
            WriteMasked(writer, value);
        }

        return Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length);
    }

    /// <summary>Writes JSON in which all strings and numbers are masked, however deep.</summary>
    public static void WriteMasked(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in value.EnumerateObject())
                {
                    writer.WritePropertyName(member.Name);
                    WriteMasked(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    WriteMasked(writer, item);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.String or JsonValueKind.Number:
                writer.WriteStringValue(Mask);
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }
}
