using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that reports that the gRPC session of AudioStream has ended. The answer is the script that
/// continues the call, unless the caller hung up. FreeClimb sends the webhook to the <c>actionUrl</c> of AudioStream.
/// The reference has no page for the webhook; see
/// <see href="https://docs.freeclimb.com/reference/freeclimb-percl-for-audio-stream">AudioStream</see>.
/// </summary>
[PerclWebhook("audioStream")]
public sealed partial record AudioStreamWebhook : CallStateWebhook
{
    /// <summary>
    /// Gets the id of the conference that the request concerns: <c>CF</c> and 40 hexadecimal digits. Null if it
    /// concerns none.
    /// </summary>
    [JsonPropertyName("conferenceId")]
    public string? ConferenceId { get; init; }
}
