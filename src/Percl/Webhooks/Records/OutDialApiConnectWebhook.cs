using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that reports that a call that was made through the REST API was answered, or has failed.
/// <see cref="CallStateWebhook.CallStatus"/> distinguishes the two. Where the call is in progress, the answer is its
/// script. FreeClimb sends the webhook to the <c>callConnectUrl</c> of the REST request, or else of the application.
/// See <see href="https://docs.freeclimb.com/reference/outdialapiconnect">outDialApiConnect</see>.
/// </summary>
[PerclWebhook("outDialApiConnect")]
public sealed partial record OutDialApiConnectWebhook : CallStateWebhook
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

    /// <summary>
    /// Gets the result of the attempt to call; the default value if absent or null. Prefer
    /// <see cref="CallStateWebhook.CallStatus"/>, which has the same value: FreeClimb plans to remove this field.
    /// </summary>
    [JsonPropertyName("dialCallStatus")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenValue<CallStatus> DialCallStatus { get; init; }

    /// <summary>
    /// Gets a value that specifies who answered; the default value if absent or null. Older versions of FreeClimb sent
    /// this field.
    /// </summary>
    [JsonPropertyName("answeredBy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenValue<AnsweredBy> AnsweredBy { get; init; }
}
