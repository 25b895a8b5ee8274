using System.Text;
using System.Text.Json;
using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Writes webhooks as forms.</summary>
internal static class WebhookForm
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/x-www-form-urlencoded";

    /// <summary>Returns the body of a webhook. A field without a value is left out.</summary>
    public static byte[] Of(PerclWebhook webhook)
    {
        using var json = JsonDocument.Parse(webhook.ToUtf8Bytes());
        return Encoding.ASCII.GetBytes(string.Join('&', json.RootElement.EnumerateObject()
            .Where(static field => field.Value.ValueKind is not JsonValueKind.Null)
            .Select(static field => $"{Escape(field.Name)}={Escape(TextOf(field.Value))}")));
    }

    private static string TextOf(JsonElement value) =>
        value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static string Escape(string text) =>
        Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);
}
