using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>What is read of a webhook to find out which it is.</summary>
internal sealed record WebhookHead
{
    [JsonPropertyName("requestType")]
    public string? RequestType { get; init; }
}
