using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// The call that OutDial made was answered, or has failed: <see cref="CallStateWebhook.CallStatus"/> tells which, and
/// <see cref="CallWebhook.CallId"/> is the new call. Where it is in progress, the answer is its script. Sent to the
/// <c>callConnectUrl</c> of OutDial. See
/// <see href="https://docs.freeclimb.com/reference/outdialconnect">outDialConnect</see>.
/// </summary>
[PerclWebhook("outDialConnect")]
public sealed partial record OutDialConnectWebhook : CallStateWebhook
{
    /// <summary>
    /// Id of the conference that the request concerns: <c>CF</c> and 40 hexadecimal digits. Null if it concerns none.
    /// </summary>
    [JsonPropertyName("conferenceId")]
    public string? ConferenceId { get; init; }

    /// <summary>Id of the call that ran OutDial: <c>CA</c> and 40 hexadecimal digits. "" if absent.</summary>
    [AllowNull]
    [JsonPropertyName("parentCallId")]
    public string ParentCallId { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// Result of the attempt to call, the same as <see cref="CallStateWebhook.CallStatus"/>, which is to be preferred:
    /// FreeClimb means to remove this one. The default value if absent or null.
    /// </summary>
    [JsonPropertyName("dialCallStatus")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenValue<CallStatus> DialCallStatus { get; init; }
}
