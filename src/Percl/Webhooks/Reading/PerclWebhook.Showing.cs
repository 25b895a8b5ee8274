using System.Text;
using System.Text.Json;

namespace Percl.Webhooks;

/// <content>The string of a webhook.</content>
public abstract partial record PerclWebhook
{
    /// <summary>
    /// Returns the name of the record and its fields as JSON, without those that are absent, null or empty.
    /// </summary>
    /// <remarks>
    /// Digits, transcripts and recognised words are masked as <c>xxxxx</c> unless the webhook says that nobody asked
    /// for privacy. The texts of messages and the values of <see cref="AdditionalFields"/> always are: a webhook can be
    /// logged.
    /// </remarks>
    public sealed override string ToString()
    {
        var webhook = WithoutPrivateTexts();
        using var declared = JsonSerializer.SerializeToDocument(
            webhook with { AdditionalFields = null }, WebhookJsonContext.Default.GetTypeInfo(GetType())!);
        var json = new StringBuilder();
        foreach (var field in declared.RootElement.EnumerateObject())
        {
            if (WebhookWriter.HasValue(field.Value))
            {
                ReadableJson.Append(BeginField(json, field.Name), field.Value);
            }
        }

        foreach (var (name, value) in AdditionalFields ?? new Dictionary<string, JsonElement>())
        {
            BeginField(json, name).Append(PrivateText.Of(value));
        }

        return $"{GetType().Name} {{{json}}}";
    }

    private static StringBuilder BeginField(StringBuilder json, string name) =>
        json.Append(json.Length == 0 ? "" : ",").Append(ReadableJson.Quoted(name)).Append(':');
}
