using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// GetDigits has ended; the answer is the script that goes on with the call. Sent to the <c>actionUrl</c> of GetDigits.
/// See <see href="https://docs.freeclimb.com/reference/getdigits">getDigits</see>.
/// </summary>
[PerclWebhook("getDigits")]
public sealed partial record GetDigitsWebhook : CallStateWebhook
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
    /// Keys that were pressed, without the one that finished the input; <c>xxxxx</c> where the command asked for
    /// privacy. "" if there are none.
    /// </summary>
    [AllowNull]
    [JsonPropertyName("digits")]
    public string Digits { get; init => field = value ?? ""; } = "";

    /// <summary>Why the collection of digits ended; the default value if absent or null.</summary>
    [JsonPropertyName("reason")]
    public OpenValue<GetDigitsReason> Reason { get; init; }

    /// <summary>
    /// Whether the command asked for privacy. Not part of the reference, but seen in requests; null if absent.
    /// </summary>
    [JsonPropertyName("privacyMode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? PrivacyMode { get; init; }
}
