using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Makes System.Text.Json read and write webhooks as <see cref="PerclWebhook.Read(ReadOnlySpan{byte})"/> and
/// <see cref="PerclWebhook.ToUtf8Bytes"/> do, abstract records included. It finds this converter by itself; it is public so
/// that source-generated contexts of other assemblies can use it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WebhookJsonConverter : JsonConverter<PerclWebhook>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(PerclWebhook).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="JsonException">It is no webhook, or none that an abstract record stands for.</exception>
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
