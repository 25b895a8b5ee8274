using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Percl.Webhooks;

/// <content>The string of a webhook.</content>
public abstract partial record PerclWebhook
{
    private static readonly JsonWriterOptions Readable =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Returns the name of the record and its fields as JSON, without those that are absent, null or empty.
    /// </summary>
    /// <remarks>
    /// Digits, transcripts and recognised words are masked as <c>xxxxx</c> unless the webhook says that nobody asked
    /// for privacy, and so are the values of <see cref="AdditionalFields"/>: a webhook can be logged.
    /// </remarks>
    public sealed override string ToString()
    {
        var webhook = WithoutPrivateTexts();
        using var declared = JsonSerializer.SerializeToDocument(
            webhook with { AdditionalFields = null }, WebhookJsonContext.Default.GetTypeInfo(GetType())!);
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, Readable))
        {
            writer.WriteStartObject();
            foreach (var field in declared.RootElement.EnumerateObject())
            {
                if (WebhookWriter.HasValue(field.Value))
                {
                    field.WriteTo(writer);
                }
            }

            foreach (var (name, value) in AdditionalFields ?? new Dictionary<string, JsonElement>())
            {
                writer.WritePropertyName(name);
                PrivateText.WriteMasked(writer, value);
            }

            writer.WriteEndObject();
        }

        return $"{GetType().Name} {Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length)}";
    }
}
