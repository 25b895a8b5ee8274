using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// OutDial has begun to call somebody: <see cref="CallWebhook.CallId"/> is the call that ran the command, and the
/// answer is the script that goes on with it, without waiting for the called party. Sent to the <c>actionUrl</c> of
/// OutDial. See <see href="https://docs.freeclimb.com/reference/outdialstart">outDialStart</see>.
/// </summary>
[PerclWebhook("outDialStart")]
public sealed partial record OutDialStartWebhook : CallStateWebhook
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

    /// <summary>Id of the new call: <c>CA</c> and 40 hexadecimal digits. "" if absent.</summary>
    [AllowNull]
    [JsonPropertyName("dialCallId")]
    public string DialCallId { get; init => field = value ?? ""; } = "";
}
