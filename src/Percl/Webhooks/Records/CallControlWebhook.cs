using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that reports that a participant of a conference entered the digits that ask for control of
/// the call. <see cref="CallWebhook.CallId"/> is the participant's call. The answer is the script of that call; an
/// answer that is not valid ends the call. FreeClimb sends the webhook to the <c>callControlUrl</c> of AddToConference.
/// See <see href="https://docs.freeclimb.com/reference/callcontrol">callControl</see>.
/// </summary>
/// <remarks>
/// Only the ids and the digits are reliable. Of the other standard request parameters, only older versions of FreeClimb
/// are known to send them. The record also reads a <see cref="PerclWebhook.RequestType"/> of
/// <c>conferenceCallControl</c>, which some lists have instead.
/// </remarks>
// A list of the names in FreeClimb's API description has the second one.
[PerclWebhook("callControl", AlsoNamed = "conferenceCallControl")]
public sealed partial record CallControlWebhook : CallStateWebhook
{
    /// <summary>
    /// Gets the id of the conference that the participant is in: <c>CF</c> and 40 hexadecimal digits. "" if absent.
    /// </summary>
    [AllowNull]
    [JsonPropertyName("conferenceId")]
    public string ConferenceId { get; init => field = value ?? ""; } = "";

    /// <summary>Gets the digits that the participant entered. "" if absent.</summary>
    [AllowNull]
    [JsonPropertyName("digits")]
    public string Digits { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// Gets the id of the call that created this one: <c>CA</c> and 40 hexadecimal digits. Null if the call has no
    /// parent.
    /// </summary>
    [JsonPropertyName("parentCallId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ParentCallId { get; init; }

    /// <inheritdoc/>
    private protected override PerclWebhook WithoutPrivateTexts() =>
        this with { Digits = PrivateText.Of(Digits) };
}
