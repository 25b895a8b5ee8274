using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that reports that GetDigits has ended. The answer is the script that continues the call.
/// FreeClimb sends the webhook to the <c>actionUrl</c> of GetDigits. See
/// <see href="https://docs.freeclimb.com/reference/getdigits">getDigits</see>.
/// </summary>
[PerclWebhook("getDigits")]
public sealed partial record GetDigitsWebhook : CallStateWebhook
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
    /// Gets the keys that were pressed, without the key that finished the input; <c>xxxxx</c> where the command asked
    /// for privacy. "" if there are none.
    /// </summary>
    [AllowNull]
    [JsonPropertyName("digits")]
    public string Digits { get; init => field = value ?? ""; } = "";

    /// <summary>Gets the reason why the collection of digits ended; the default value if absent or null.</summary>
    [JsonPropertyName("reason")]
    public OpenValue<GetDigitsReason> Reason { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the command asked for privacy; null if absent. The field is not part of the
    /// reference, but has been seen in requests.
    /// </summary>
    [JsonPropertyName("privacyMode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? PrivacyMode { get; init; }

    /// <inheritdoc/>
    private protected override PerclWebhook WithoutPrivateTexts() =>
        PrivacyMode is false ? this : this with { Digits = PrivateText.Of(Digits) };
}
