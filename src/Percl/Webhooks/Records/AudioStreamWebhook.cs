using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// The gRPC session of AudioStream has ended; the answer is the script that goes on with the call, unless the caller
/// hung up. Sent to the <c>actionUrl</c> of AudioStream. The reference has no page for the webhook; see
/// <see href="https://docs.freeclimb.com/reference/freeclimb-percl-for-audio-stream">AudioStream</see>.
/// </summary>
[PerclWebhook("audioStream")]
public sealed partial record AudioStreamWebhook : CallStateWebhook
{
    /// <summary>
    /// Id of the conference that the request concerns: <c>CF</c> and 40 hexadecimal digits. Null if it concerns none.
    /// </summary>
    [JsonPropertyName("conferenceId")]
    public string? ConferenceId { get; init; }
}
