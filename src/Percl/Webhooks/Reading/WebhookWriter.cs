using System.Text.Json;

namespace Percl.Webhooks;

/// <summary>Writes the bodies of webhook requests.</summary>
internal static class WebhookWriter
{
    /// <summary>Writes a webhook without repeating a field.</summary>
    public static void Write(Utf8JsonWriter writer, PerclWebhook webhook)
    {
        var record = WebhookJsonContext.Default.GetTypeInfo(webhook.GetType())!;
        if (webhook.AdditionalFields is not { Count: > 0 } additional)
        {
            JsonSerializer.Serialize(writer, webhook, record);
            return;
        }

        // A field whose value did not fit is among the additional fields, until the webhook has a value of its own for
        // the field.
        using var declared = JsonSerializer.SerializeToDocument(webhook with { AdditionalFields = null }, record);
        writer.WriteStartObject();
        foreach (var field in declared.RootElement.EnumerateObject())
        {
            if (HasValue(field.Value) || !additional.ContainsKey(field.Name))
            {
                field.WriteTo(writer);
            }
        }

        foreach (var (name, value) in additional)
        {
            if (!declared.RootElement.TryGetProperty(name, out var own) || !HasValue(own))
            {
                writer.WritePropertyName(name);
                value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>Determines whether a field is neither null nor an empty string.</summary>
    public static bool HasValue(JsonElement value) =>
        value.ValueKind != JsonValueKind.Null && !(value.ValueKind == JsonValueKind.String && value.ValueEquals(""));
}
