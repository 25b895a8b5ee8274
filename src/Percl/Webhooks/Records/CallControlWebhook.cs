using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// A participant of a conference entered the digits that ask for control of the call: <see cref="CallWebhook.CallId"/>
/// is the participant's call, and the answer is its script; one that is not valid ends the call. Sent to the
/// <c>callControlUrl</c> of AddToConference. See
/// <see href="https://docs.freeclimb.com/reference/callcontrol">callControl</see>.
/// </summary>
/// <remarks>
/// Only the ids and the digits are to be relied on: of the other standard request parameters older versions of
/// FreeClimb alone are known to send them. A <see cref="PerclWebhook.RequestType"/> of <c>conferenceCallControl</c>,
/// which some lists have instead, is understood as well.
/// </remarks>
// A list of the names in FreeClimb's API description has the second one.
[PerclWebhook("callControl", AlsoNamed = "conferenceCallControl")]
public sealed partial record CallControlWebhook : CallStateWebhook
{
    /// <summary>
    /// Id of the conference that the participant is in: <c>CF</c> and 40 hexadecimal digits. "" if absent.
    /// </summary>
    [AllowNull]
    [JsonPropertyName("conferenceId")]
    public string ConferenceId { get; init => field = value ?? ""; } = "";

    /// <summary>Digits that the participant entered. "" if absent.</summary>
    [AllowNull]
    [JsonPropertyName("digits")]
    public string Digits { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// Id of the call that created this one: <c>CA</c> and 40 hexadecimal digits. Null if the call has no parent.
    /// </summary>
    [JsonPropertyName("parentCallId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ParentCallId { get; init; }
}
