using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that asks for the script that replaces the script of a Redirect. FreeClimb sends the webhook
/// to the <c>actionUrl</c> of Redirect. See <see href="https://docs.freeclimb.com/reference/redirect">redirect</see>.
/// </summary>
[PerclWebhook("redirect")]
public sealed partial record RedirectWebhook : CallStateWebhook
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
    /// Gets the name of the webhook whose answer began with this Redirect; null if there is none. The fields of that
    /// webhook may be in <see cref="PerclWebhook.AdditionalFields"/>.
    /// </summary>
    [JsonPropertyName("originalRequestType")]
    public string? OriginalRequestType { get; init; }
}
