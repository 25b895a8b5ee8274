using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that reports that a call has ended. <see cref="CallStateWebhook.CallStatus"/> is the call's
/// final state. FreeClimb sends the webhook to the <c>statusCallbackUrl</c> of the application, or of OutDial for the
/// call that OutDial made; an answer is ignored. See
/// <see href="https://docs.freeclimb.com/reference/callstatus">callStatus</see>.
/// </summary>
[PerclWebhook("callStatus")]
public sealed partial record CallStatusWebhook : CallStateWebhook
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
    /// Gets the reason why the call ended, more precise than its state; the default value if absent or null.
    /// </summary>
    [JsonPropertyName("callEndedReason")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenValue<CallEndedReason> CallEndedReason { get; init; }

    /// <summary>
    /// Gets the length of the call in seconds, sent as a string; a number is read as well. Null if absent.
    /// </summary>
    [JsonPropertyName("callDuration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    public int? CallDuration { get; init; }

    /// <summary>
    /// Gets the location of the recording of the whole call; "" if the recording is empty. Null unless StartRecordCall
    /// recorded the call.
    /// </summary>
    [JsonPropertyName("recordingUrl")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [SuppressMessage("Design", "CA1056:URI-like properties should not be strings", Justification = "Kept as sent.")]
    public string? RecordingUrl { get; init; }

    /// <summary>
    /// Gets the id of the recording of the whole call: <c>RE</c> and 40 hexadecimal digits. Null unless StartRecordCall
    /// recorded the call.
    /// </summary>
    [JsonPropertyName("recordingId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RecordingId { get; init; }

    /// <summary>
    /// Gets the length of the recording in seconds, sent as a string; a number is read as well. Null unless
    /// StartRecordCall recorded the call.
    /// </summary>
    [JsonPropertyName("recordingDurationSec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    public int? RecordingDurationSec { get; init; }
}
