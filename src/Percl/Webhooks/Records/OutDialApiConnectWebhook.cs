using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// A call that was made through the REST API was answered, or has failed: <see cref="CallStateWebhook.CallStatus"/>
/// tells which. Where the call is in progress, the answer is its script. Sent to the <c>callConnectUrl</c> that the
/// REST request named, or else to that of the application. See
/// <see href="https://docs.freeclimb.com/reference/outdialapiconnect">outDialApiConnect</see>.
/// </summary>
[PerclWebhook("outDialApiConnect")]
public sealed partial record OutDialApiConnectWebhook : CallStateWebhook
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
    /// Result of the attempt to call, the same as <see cref="CallStateWebhook.CallStatus"/>, which is to be preferred:
    /// FreeClimb means to remove this one. The default value if absent or null.
    /// </summary>
    [JsonPropertyName("dialCallStatus")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenValue<CallStatus> DialCallStatus { get; init; }

    /// <summary>Who answered. Older versions of FreeClimb sent it; the default value if absent or null.</summary>
    [JsonPropertyName("answeredBy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenValue<AnsweredBy> AnsweredBy { get; init; }
}
