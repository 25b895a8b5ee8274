using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that reports that OutDial has begun to call a number. <see cref="CallWebhook.CallId"/> is the
/// call that ran the command. The answer is the script that continues that call, without waiting for the called party.
/// FreeClimb sends the webhook to the <c>actionUrl</c> of OutDial. See
/// <see href="https://docs.freeclimb.com/reference/outdialstart">outDialStart</see>.
/// </summary>
[PerclWebhook("outDialStart")]
public sealed partial record OutDialStartWebhook : CallStateWebhook
{
    /// <summary>
    /// Gets the id of the conference that the request concerns: <c>CF</c> and 40 hexadecimal digits. Null if it
    /// concerns none.
    /// </summary>
    [JsonPropertyName("conferenceId")]
    public string? ConferenceId { get; init; }

    /// <summary>
    /// Gets the id of the call that created this one: <c>CA</c> and 40 hexadecimal digits. Null if the call has no
    /// parent.
    /// </summary>
    [JsonPropertyName("parentCallId")]
    public string? ParentCallId { get; init; }

    /// <summary>Gets the id of the new call: <c>CA</c> and 40 hexadecimal digits. "" if absent.</summary>
    [AllowNull]
    [JsonPropertyName("dialCallId")]
    public string DialCallId { get; init => field = value ?? ""; } = "";
}
