using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that reports that GetSpeech has ended. The answer is the script that continues the call,
/// unless the caller hung up. FreeClimb sends the webhook to the <c>actionUrl</c> of GetSpeech. See
/// <see href="https://docs.freeclimb.com/reference/getspeech">getSpeech</see>.
/// </summary>
[PerclWebhook("getSpeech")]
public sealed partial record GetSpeechWebhook : CallStateWebhook
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

    /// <summary>Gets the reason why the recognition ended; the default value if absent or null.</summary>
    [JsonPropertyName("reason")]
    public OpenValue<GetSpeechReason> Reason { get; init; }

    /// <summary>
    /// Gets the result of the grammar for the speech, or the one key that was pressed; <c>xxxxx</c> where the command
    /// asked for privacy. A number is read as its JSON text. Null unless <see cref="Reason"/> is
    /// <see cref="GetSpeechReason.Recognition"/> or <see cref="GetSpeechReason.Digit"/>.
    /// </summary>
    [JsonPropertyName("recognitionResult")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(TextOrNumberJsonConverter))]
    public string? RecognitionResult { get; init; }

    /// <summary>
    /// Gets the confidence of the recogniser, from 0 to 100; a number in a string is read as well. Null unless
    /// <see cref="Reason"/> is <see cref="GetSpeechReason.Recognition"/>.
    /// </summary>
    [JsonPropertyName("confidence")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? Confidence { get; init; }

    /// <summary>
    /// Gets the explanation of the speech recogniser; see RFC 6787, section 9.4.12. Null unless <see cref="Reason"/> is
    /// <see cref="GetSpeechReason.Error"/>.
    /// </summary>
    [JsonPropertyName("completionReason")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CompletionReason { get; init; }

    /// <summary>
    /// Gets the completion cause of the speech recogniser; see RFC 6787, section 9.4.11. Null unless
    /// <see cref="Reason"/> is <see cref="GetSpeechReason.Error"/>.
    /// </summary>
    [JsonPropertyName("completionCause")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CompletionCause { get; init; }

    /// <summary>
    /// Gets the status code of the speech recogniser; see RFC 6787, section 5.4. Null unless <see cref="Reason"/> is
    /// <see cref="GetSpeechReason.Error"/>.
    /// </summary>
    [JsonPropertyName("mrcpCode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? MrcpCode { get; init; }

    /// <summary>
    /// Gets the diagnosis of the speech recogniser; see RFC 6787, section 5.4. Null unless <see cref="Reason"/> is
    /// <see cref="GetSpeechReason.Error"/>.
    /// </summary>
    [JsonPropertyName("mrcpDiagnostic")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? MrcpDiagnostic { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the command asked for privacy; null if absent. The field is not part of the
    /// reference, but has been seen in requests.
    /// </summary>
    [JsonPropertyName("privacyMode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? PrivacyMode { get; init; }

    /// <inheritdoc/>
    private protected override PerclWebhook WithoutPrivateTexts() =>
        PrivacyMode is false
            ? this
            : this with
            {
                RecognitionResult = PrivateText.Of(RecognitionResult),

                // A free text, which may repeat what was recognised.
                MrcpDiagnostic = PrivateText.Of(MrcpDiagnostic),
            };
}
