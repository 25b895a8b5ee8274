using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that reports that a sent SMS message changed its state. FreeClimb sends the webhook to the
/// <c>notificationUrl</c> of Sms, or of the REST request that sent the message; an answer is ignored. See
/// <see href="https://docs.freeclimb.com/reference/messagestatus">messageStatus</see>.
/// </summary>
[PerclWebhook("messageStatus")]
public sealed partial record MessageStatusWebhook : MessageWebhook
{
    /// <summary>
    /// Gets the id of the application that the FreeClimb number belongs to: <c>AP</c> and 40 hexadecimal digits. Null
    /// if the number is not valid or has no application.
    /// </summary>
    [JsonPropertyName("applicationId")]
    public string? ApplicationId { get; init; }

    /// <summary>
    /// Gets the id of the call whose script sent the message: <c>CA</c> and 40 hexadecimal digits. Null if absent,
    /// which is possible for a message that was sent through the REST API.
    /// </summary>
    [JsonPropertyName("callId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CallId { get; init; }
}
