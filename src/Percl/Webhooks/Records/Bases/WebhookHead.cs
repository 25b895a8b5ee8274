using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>Represents the part of a webhook that identifies its record.</summary>
internal sealed record WebhookHead
{
    /// <summary>The field that names the webhook.</summary>
    public const string RequestTypeField = "requestType";

    [JsonPropertyName(RequestTypeField)]
    public string? RequestType { get; init; }
}
