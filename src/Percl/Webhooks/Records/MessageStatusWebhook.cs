using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// An SMS message that was sent changed its state. Sent to the <c>notificationUrl</c> of Sms, or of the REST request
/// that sent the message; an answer is ignored. See
/// <see href="https://docs.freeclimb.com/reference/messagestatus">messageStatus</see>.
/// </summary>
[PerclWebhook("messageStatus")]
public sealed partial record MessageStatusWebhook : MessageWebhook
{
    /// <summary>
    /// Id of the application that the FreeClimb number belongs to: <c>AP</c> and 40 hexadecimal digits. Null if the
    /// number is not valid or has no application.
    /// </summary>
    [JsonPropertyName("applicationId")]
    public string? ApplicationId { get; init; }

    /// <summary>
    /// Id of the call whose script sent the message: <c>CA</c> and 40 hexadecimal digits. Null if absent, as may be so
    /// for a message that was sent through the REST API.
    /// </summary>
    [JsonPropertyName("callId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CallId { get; init; }
}
