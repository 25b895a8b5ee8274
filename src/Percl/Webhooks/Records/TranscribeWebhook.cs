using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// TranscribeUtterance has ended; the answer is the script that goes on with the call, unless the call has ended. Sent
/// to the <c>actionUrl</c> of TranscribeUtterance. See
/// <see href="https://docs.freeclimb.com/reference/transcribe">transcribe</see>.
/// </summary>
/// <remarks>
/// Of the standard request parameters the reference gives only the ids, <see cref="PerclWebhook.From"/> and
/// <see cref="PerclWebhook.To"/> to this webhook; others that come are in <see cref="PerclWebhook.AdditionalFields"/>.
/// </remarks>
[PerclWebhook("transcribe")]
public sealed partial record TranscribeWebhook : CallWebhook
{
    /// <summary>Id of the recording: <c>RE</c> and 40 hexadecimal digits. Null if none was kept.</summary>
    [JsonPropertyName("recordingId")]
    public string? RecordingId { get; init; }

    /// <summary>Where the recording can be fetched. Null if none was kept.</summary>
    [JsonPropertyName("recordingUrl")]
    [SuppressMessage("Design", "CA1056:URI-like properties should not be strings", Justification = "Kept as sent.")]
    public string? RecordingUrl { get; init; }

    /// <summary>
    /// Size of the recording in bytes, 0 if none was kept; a number in a string is read as well. Null if absent.
    /// </summary>
    [JsonPropertyName("recordingSize")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public long? RecordingSize { get; init; }

    /// <summary>Media type of the recording: <c>audio/wav</c>. Null if none was kept.</summary>
    [JsonPropertyName("recordingFormat")]
    public string? RecordingFormat { get; init; }

    /// <summary>
    /// Length of the recording in milliseconds, 0 if none was kept; a number in a string is read as well. Null if
    /// absent.
    /// </summary>
    [JsonPropertyName("recordingDurationMs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? RecordingDurationMs { get; init; }

    /// <summary>Whether the command as a whole could be carried out; the default value if absent or null.</summary>
    [JsonPropertyName("termReason")]
    public OpenValue<TranscribeTermReason> TermReason { get; init; }

    /// <summary>
    /// Why the recording ended, if one was asked for; the default value if absent or null. The reference also speaks of
    /// <c>digit</c>, which is in no list of the values.
    /// </summary>
    [JsonPropertyName("recordTermReason")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenValue<RecordUtteranceTermReason> RecordTermReason { get; init; }

    /// <summary>Key that ended the recording. Null if none did.</summary>
    [JsonPropertyName("digit")]
    public string? Digit { get; init; }

    /// <summary>Whether the command asked to keep what was said out of the logs of FreeClimb. Null if absent.</summary>
    [JsonPropertyName("privacyForLogging")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? PrivacyForLogging { get; init; }

    /// <summary>Whether the command asked for privacy of the recording. Null if absent.</summary>
    [JsonPropertyName("privacyForRecording")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? PrivacyForRecording { get; init; }

    /// <summary>
    /// What interrupted the prompts of the command, if anything did; the default value if absent or null.
    /// </summary>
    [JsonPropertyName("bargeInReason")]
    public OpenValue<BargeInReason> BargeInReason { get; init; }

    /// <summary>
    /// Number of the prompt that was interrupted; whether it counts from 0 or 1 is not documented. A number in a string
    /// is read as well. Null if absent.
    /// </summary>
    [JsonPropertyName("bargedInPromptNo")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? BargedInPromptNo { get; init; }

    /// <summary>
    /// How long the interrupted prompt had been playing, in milliseconds; a number in a string is read as well. Null if
    /// absent.
    /// </summary>
    [JsonPropertyName("bargedInPromptMs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? BargedInPromptMs { get; init; }

    /// <summary>
    /// Number of the repetition in which the prompt was interrupted; whether it counts from 0 or 1 is not documented. A
    /// number in a string is read as well. Null if absent.
    /// </summary>
    [JsonPropertyName("bargedInPromptLoopNo")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? BargedInPromptLoopNo { get; init; }

    /// <summary>
    /// When the prompt was interrupted, in milliseconds since the beginning of 1970 in UTC; a number in a string is
    /// read as well. Null if absent.
    /// </summary>
    [JsonPropertyName("bargeInTimeMs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public long? BargeInTimeMs { get; init; }

    /// <summary>
    /// What was said; may be "". Null if the transcription failed: <see cref="TranscribeReason"/> tells why.
    /// </summary>
    [JsonPropertyName("transcript")]
    public string? Transcript { get; init; }

    /// <summary>
    /// Details of how the transcription ended; the default value if absent or null. No source tells which value stands
    /// for success: <see cref="Transcript"/> does.
    /// </summary>
    [JsonPropertyName("transcribeReason")]
    public OpenValue<TranscribeReason> TranscribeReason { get; init; }

    /// <summary>
    /// Length of the audio that was transcribed, in milliseconds; a number in a string is read as well. Null if absent.
    /// </summary>
    [JsonPropertyName("transcriptionDurationMs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? TranscriptionDurationMs { get; init; }
}
