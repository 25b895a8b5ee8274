using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that reports that RecordUtterance has ended, perhaps because the call did. The answer is the
/// script that continues the call. FreeClimb sends the webhook to the <c>actionUrl</c> of RecordUtterance. See
/// <see href="https://docs.freeclimb.com/reference/record">record</see>.
/// </summary>
[PerclWebhook("record")]
public sealed partial record RecordWebhook : CallStateWebhook
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

    /// <summary>Gets the id of the recording: <c>RE</c> and 40 hexadecimal digits. "" if absent.</summary>
    [AllowNull]
    [JsonPropertyName("recordingId")]
    public string RecordingId { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// Gets the location of the recording, which Play can play: an absolute URL, or a path that begins with
    /// <c>/Accounts/</c>. "" if absent.
    /// </summary>
    [AllowNull]
    [JsonPropertyName("recordingUrl")]
    [SuppressMessage("Design", "CA1056:URI-like properties should not be strings", Justification = "Kept as sent.")]
    public string RecordingUrl { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// Gets the size of the recording in bytes, sent as a string; a number is read as well. Null if absent.
    /// </summary>
    [JsonPropertyName("recordingSize")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    public long? RecordingSize { get; init; }

    /// <summary>Gets the media type of the recording: <c>audio/wav</c>. "" if absent.</summary>
    [AllowNull]
    [JsonPropertyName("recordingFormat")]
    public string RecordingFormat { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// Gets the length of the recording in whole seconds, rounded up; a number in a string is read as well. Null if
    /// absent.
    /// </summary>
    [JsonPropertyName("recordingDurationSec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? RecordingDurationSec { get; init; }

    /// <summary>Gets the reason why the recording ended; the default value if absent or null.</summary>
    [JsonPropertyName("termReason")]
    public OpenValue<RecordUtteranceTermReason> TermReason { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the command asked for privacy, in which case the recording is deleted two
    /// minutes later. Null if absent.
    /// </summary>
    [JsonPropertyName("privacyMode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? PrivacyMode { get; init; }
}
