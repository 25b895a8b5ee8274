using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that reports that a participant left a conference. <see cref="CallWebhook.CallId"/> is the
/// participant's call. FreeClimb sends the webhook to the <c>leaveConferenceUrl</c> of AddToConference. The answer is
/// the script that continues the call, unless the participant left by hanging up. See
/// <see href="https://docs.freeclimb.com/reference/leaveconference">leaveConference</see>.
/// </summary>
[PerclWebhook("leaveConference")]
public sealed partial record LeaveConferenceWebhook : CallStateWebhook
{
    /// <summary>
    /// Gets the id of the conference that the participant left: <c>CF</c> and 40 hexadecimal digits. Null if absent:
    /// some sources call it nullable.
    /// </summary>
    [JsonPropertyName("conferenceId")]
    public string? ConferenceId { get; init; }
}
