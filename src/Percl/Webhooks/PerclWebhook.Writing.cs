using System.Text.Json;

namespace Percl.Webhooks;

/// <content>The writer of webhooks.</content>
public abstract partial record PerclWebhook
{
    /// <summary>
    /// Writes the body of a webhook request, as FreeClimb would post it: for the tests of an application.
    /// </summary>
    /// <returns>One JSON object in UTF-8.</returns>
    public byte[] ToUtf8Bytes() =>
        JsonSerializer.SerializeToUtf8Bytes(this, WebhookJsonContext.Default.GetTypeInfo(GetType())!);
}
