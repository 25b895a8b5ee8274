using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that reports that TranscribeUtterance has ended. The answer is the script that continues the
/// call, unless the call has ended. FreeClimb sends the webhook to the <c>actionUrl</c> of TranscribeUtterance. See
/// <see href="https://docs.freeclimb.com/reference/transcribe">transcribe</see>.
/// </summary>
/// <remarks>
/// Of the standard request parameters, the reference lists only the ids, <see cref="PerclWebhook.From"/> and
/// <see cref="PerclWebhook.To"/> for this webhook; others are read into <see cref="PerclWebhook.AdditionalFields"/>.
/// </remarks>
[PerclWebhook("transcribe")]
public sealed partial record TranscribeWebhook : CallWebhook
{
    /// <summary>Gets the id of the recording: <c>RE</c> and 40 hexadecimal digits. Null if none was kept.</summary>
    [JsonPropertyName("recordingId")]
    public string? RecordingId { get; init; }

    /// <summary>Gets the location of the recording. Null if none was kept.</summary>
    [JsonPropertyName("recordingUrl")]
    [SuppressMessage("Design", "CA1056:URI-like properties should not be strings", Justification = "Kept as sent.")]
    public string? RecordingUrl { get; init; }

    /// <summary>
    /// Gets the size of the recording in bytes, 0 if none was kept; a number in a string is read as well. Null if
    /// absent.
    /// </summary>
    [JsonPropertyName("recordingSize")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public long? RecordingSize { get; init; }

    /// <summary>Gets the media type of the recording: <c>audio/wav</c>. Null if none was kept.</summary>
    [JsonPropertyName("recordingFormat")]
    public string? RecordingFormat { get; init; }

    /// <summary>
    /// Gets the length of the recording in milliseconds, 0 if none was kept; a number in a string is read as well. Null
    /// if absent.
    /// </summary>
    [JsonPropertyName("recordingDurationMs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? RecordingDurationMs { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the command as a whole could be carried out; the default value if absent or
    /// null.
    /// </summary>
    [JsonPropertyName("termReason")]
    public OpenValue<TranscribeTermReason> TermReason { get; init; }

    /// <summary>
    /// Gets the reason why the recording ended, if a recording was requested; the default value if absent or null. The
    /// reference also mentions <c>digit</c>, which is in no list of the values.
    /// </summary>
    [JsonPropertyName("recordTermReason")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenValue<RecordUtteranceTermReason> RecordTermReason { get; init; }

    /// <summary>Gets the key that ended the recording. Null if none did.</summary>
    [JsonPropertyName("digit")]
    public string? Digit { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the command asked to keep what was said out of the logs of FreeClimb. Null
    /// if absent.
    /// </summary>
    [JsonPropertyName("privacyForLogging")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? PrivacyForLogging { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the command asked for privacy of the recording. Null if absent.
    /// </summary>
    [JsonPropertyName("privacyForRecording")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? PrivacyForRecording { get; init; }

    /// <summary>
    /// Gets the event that interrupted the prompts of the command, if any; the default value if absent or null.
    /// </summary>
    [JsonPropertyName("bargeInReason")]
    public OpenValue<BargeInReason> BargeInReason { get; init; }

    /// <summary>
    /// Gets the number of the prompt that was interrupted; a number in a string is read as well. Null if absent.
    /// Whether the number counts from 0 or 1 is not documented.
    /// </summary>
    [JsonPropertyName("bargedInPromptNo")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? BargedInPromptNo { get; init; }

    /// <summary>
    /// Gets the time that the interrupted prompt had been playing, in milliseconds; a number in a string is read as
    /// well. Null if absent.
    /// </summary>
    [JsonPropertyName("bargedInPromptMs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? BargedInPromptMs { get; init; }

    /// <summary>
    /// Gets the number of the repetition in which the prompt was interrupted; a number in a string is read as well.
    /// Null if absent. Whether the number counts from 0 or 1 is not documented.
    /// </summary>
    [JsonPropertyName("bargedInPromptLoopNo")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? BargedInPromptLoopNo { get; init; }

    /// <summary>
    /// Gets the time of the interruption, in milliseconds since the beginning of 1970 in UTC; a number in a string is
    /// read as well. Null if absent.
    /// </summary>
    [JsonPropertyName("bargeInTimeMs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public long? BargeInTimeMs { get; init; }

    /// <summary>
    /// Gets the transcript; may be "". Null if the transcription failed: <see cref="TranscribeReason"/> gives the
    /// reason.
    /// </summary>
    [JsonPropertyName("transcript")]
    public string? Transcript { get; init; }

    /// <summary>
    /// Gets details of how the transcription ended; the default value if absent or null. No source documents which
    /// value means success: a <see cref="Transcript"/> that is not null does.
    /// </summary>
    [JsonPropertyName("transcribeReason")]
    public OpenValue<TranscribeReason> TranscribeReason { get; init; }

    /// <summary>
    /// Gets the length of the audio that was transcribed, in milliseconds; a number in a string is read as well. Null
    /// if absent.
    /// </summary>
    [JsonPropertyName("transcriptionDurationMs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? TranscriptionDurationMs { get; init; }

    /// <inheritdoc/>
    private protected override PerclWebhook WithoutPrivateTexts() =>
        PrivacyForLogging is false
            ? this
            : this with { Transcript = PrivateText.Of(Transcript), Digit = PrivateText.Of(Digit) };
}
