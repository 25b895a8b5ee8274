using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents a webhook that reports the state of a conference and, once there is one, the recording of the conference.
/// See <see href="https://docs.freeclimb.com/reference/conferencestatus">conferenceStatus</see>.
/// </summary>
/// <remarks>
/// The sources disagree about which webhooks contain the recording; only <see cref="ConferenceRecordingStatusWebhook"/>
/// is reliable.
/// </remarks>
[PerclWebhook]
public abstract partial record ConferenceStateWebhook : CallStateWebhook
{
    private protected ConferenceStateWebhook()
    {
    }

    /// <summary>Gets the id of the conference: <c>CF</c> and 40 hexadecimal digits. "" if absent.</summary>
    [AllowNull]
    [JsonPropertyName("conferenceId")]
    public string ConferenceId { get; init => field = value ?? ""; } = "";

    /// <summary>Gets the state that the conference is in now; the default value if absent or null.</summary>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenValue<ConferenceStatus> Status { get; init; }

    /// <summary>
    /// Gets the location of the recording of the conference. Null unless the conference was recorded and has become
    /// empty.
    /// </summary>
    [JsonPropertyName("recordingUrl")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [SuppressMessage("Design", "CA1056:URI-like properties should not be strings", Justification = "Kept as sent.")]
    public string? RecordingUrl { get; init; }

    /// <summary>
    /// Gets the id of the recording of the conference: <c>RE</c> and 40 hexadecimal digits. Null unless the conference
    /// was recorded and has become empty.
    /// </summary>
    [JsonPropertyName("recordingId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RecordingId { get; init; }

    /// <summary>
    /// Gets the length of the recording in whole seconds, rounded up; a number in a string is read as well. Null unless
    /// the conference was recorded and has become empty.
    /// </summary>
    [JsonPropertyName("recordingDurationSec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? RecordingDurationSec { get; init; }
}
