using System.Text.Json;

namespace Percl.Webhooks;

/// <content>The writer of webhooks.</content>
public abstract partial record PerclWebhook
{
    /// <summary>
    /// Returns the body of a webhook request, as FreeClimb would post it, for the tests of an application.
    /// </summary>
    /// <returns>One JSON object in UTF-8.</returns>
    public byte[] ToUtf8Bytes()
    {
        using var body = new MemoryStream();
        using (var writer = new Utf8JsonWriter(body))
        {
            WebhookWriter.Write(writer, this);
        }

        return body.ToArray();
    }
}
