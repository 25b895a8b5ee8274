using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Converts webhooks in System.Text.Json as <see cref="PerclWebhook.Read(ReadOnlySpan{byte})"/> and
/// <see cref="PerclWebhook.ToUtf8Bytes"/> do, abstract records included. System.Text.Json finds the converter by
/// itself. The type is public so that source-generated contexts of other assemblies can use it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WebhookJsonConverter : JsonConverter<PerclWebhook>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(PerclWebhook).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="JsonException">
    /// The value is no webhook, or its record does not derive from the abstract record.
    /// </exception>
    public override PerclWebhook? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        ArgumentNullException.ThrowIfNull(options);
        var utf8Json = Encoding.UTF8.GetBytes(JsonElement.ParseValue(ref reader).GetRawText());
        var isPlain = !options.AllowTrailingCommas && options.ReadCommentHandling == JsonCommentHandling.Disallow;
        return WebhookReader.Read(isPlain ? utf8Json : JsonMinifier.Minify(utf8Json), typeToConvert);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PerclWebhook value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        WebhookWriter.Write(writer, value);
    }
}
