using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Redirect asks for the script that takes the place of the one it stands in. Sent to the <c>actionUrl</c> of Redirect.
/// See <see href="https://docs.freeclimb.com/reference/redirect">redirect</see>.
/// </summary>
[PerclWebhook("redirect")]
public sealed partial record RedirectWebhook : CallStateWebhook
{
    /// <summary>
    /// Id of the conference that the request concerns: <c>CF</c> and 40 hexadecimal digits. Null if it concerns none.
    /// </summary>
    [JsonPropertyName("conferenceId")]
    public string? ConferenceId { get; init; }

    /// <summary>
    /// Id of the call that created this one: <c>CA</c> and 40 hexadecimal digits. Null if the call has no parent.
    /// </summary>
    [JsonPropertyName("parentCallId")]
    public string? ParentCallId { get; init; }

    /// <summary>
    /// Name of the webhook whose answer began with this Redirect; its own fields may be in
    /// <see cref="PerclWebhook.AdditionalFields"/> then. Null if there is none.
    /// </summary>
    [JsonPropertyName("originalRequestType")]
    public string? OriginalRequestType { get; init; }
}
