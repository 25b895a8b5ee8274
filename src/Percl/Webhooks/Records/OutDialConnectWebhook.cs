using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that reports that the call that OutDial made was answered, or has failed.
/// <see cref="CallStateWebhook.CallStatus"/> distinguishes the two, and <see cref="CallWebhook.CallId"/> is the new
/// call. Where the new call is in progress, the answer is its script. FreeClimb sends the webhook to the
/// <c>callConnectUrl</c> of OutDial. See
/// <see href="https://docs.freeclimb.com/reference/outdialconnect">outDialConnect</see>.
/// </summary>
[PerclWebhook("outDialConnect")]
public sealed partial record OutDialConnectWebhook : CallStateWebhook
{
    /// <summary>
    /// Gets the id of the conference that the request concerns: <c>CF</c> and 40 hexadecimal digits. Null if it
    /// concerns none.
    /// </summary>
    [JsonPropertyName("conferenceId")]
    public string? ConferenceId { get; init; }

    /// <summary>Gets the id of the call that ran OutDial: <c>CA</c> and 40 hexadecimal digits. "" if absent.</summary>
    [AllowNull]
    [JsonPropertyName("parentCallId")]
    public string ParentCallId { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// Gets the result of the attempt to call; the default value if absent or null. Prefer
    /// <see cref="CallStateWebhook.CallStatus"/>, which has the same value: FreeClimb plans to remove this field.
    /// </summary>
    [JsonPropertyName("dialCallStatus")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenValue<CallStatus> DialCallStatus { get; init; }
}
