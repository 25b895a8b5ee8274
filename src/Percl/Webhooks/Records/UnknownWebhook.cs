using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents a webhook whose <see cref="PerclWebhook.RequestType"/> this library does not know, or that has none. All
/// other fields are in <see cref="PerclWebhook.AdditionalFields"/>.
/// </summary>
/// <remarks>
/// The <c>waitUrl</c>, <c>actionUrl</c> and <c>notificationUrl</c> of Park receive webhooks whose names the reference
/// does not document.
/// </remarks>
[PerclWebhook]
public sealed partial record UnknownWebhook : PerclWebhook
{
    /// <summary>
    /// Gets the id of the call that the request is about: <c>CA</c> and 40 hexadecimal digits. Null if absent.
    /// </summary>
    [JsonPropertyName("callId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CallId { get; init; }
}
