using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that reports that a call has reached a number of the application. The answer is the script of
/// the call. FreeClimb sends the webhook to the application's <c>voiceUrl</c>, or once to its <c>voiceFallbackUrl</c>
/// if the request fails. See <see href="https://docs.freeclimb.com/reference/inboundcall">inboundCall</see>.
/// </summary>
[PerclWebhook("inboundCall")]
public sealed partial record InboundCallWebhook : CallStateWebhook
{
    /// <summary>
    /// Gets the id of the conference that the request concerns: <c>CF</c> and 40 hexadecimal digits. Null if it
    /// concerns none.
    /// </summary>
    [JsonPropertyName("conferenceId")]
    public string? ConferenceId { get; init; }

    /// <summary>
    /// Gets the id of the call that created this one: <c>CA</c> and 40 hexadecimal digits. Null: an inbound call has no
    /// parent.
    /// </summary>
    [JsonPropertyName("parentCallId")]
    public string? ParentCallId { get; init; }
}
