using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>What is read of a webhook to find out which it is.</summary>
internal sealed record WebhookHead
{
    /// <summary>The field that names the webhook.</summary>
    public const string RequestTypeField = "requestType";

    [JsonPropertyName(RequestTypeField)]
    public string? RequestType { get; init; }
}
