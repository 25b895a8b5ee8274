using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// A webhook whose <see cref="PerclWebhook.RequestType"/> this library does not know, or that has none. What it carries
/// besides is in <see cref="PerclWebhook.AdditionalFields"/>.
/// </summary>
/// <remarks>
/// The <c>waitUrl</c>, <c>actionUrl</c> and <c>notificationUrl</c> of Park receive webhooks of which the reference does
/// not tell the names.
/// </remarks>
[PerclWebhook]
public sealed partial record UnknownWebhook : PerclWebhook
{
    /// <summary>
    /// Id of the call that the request is about: <c>CA</c> and 40 hexadecimal digits. Null if absent.
    /// </summary>
    [JsonPropertyName("callId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CallId { get; init; }
}
