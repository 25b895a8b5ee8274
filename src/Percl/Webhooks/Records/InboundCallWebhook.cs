using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// A call has reached a number of the application, and FreeClimb asks what to do with it: the answer is the script of
/// the call. Sent to the application's <c>voiceUrl</c>, or once to its <c>voiceFallbackUrl</c> if that fails. See
/// <see href="https://docs.freeclimb.com/reference/inboundcall">inboundCall</see>.
/// </summary>
[PerclWebhook("inboundCall")]
public sealed partial record InboundCallWebhook : CallStateWebhook
{
    /// <summary>
    /// Id of the conference that the request concerns: <c>CF</c> and 40 hexadecimal digits. Null if it concerns none.
    /// </summary>
    [JsonPropertyName("conferenceId")]
    public string? ConferenceId { get; init; }

    /// <summary>
    /// Id of the call that created this one: <c>CA</c> and 40 hexadecimal digits. Null: an inbound call has no parent.
    /// </summary>
    [JsonPropertyName("parentCallId")]
    public string? ParentCallId { get; init; }
}
