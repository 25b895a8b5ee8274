using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// A machine has answered an outgoing call. The answer is a script that takes the place of the one that is running.
/// Sent to the <c>ifMachineUrl</c> of OutDial, or of the REST request that made the call, if it asks to redirect then.
/// See <see href="https://docs.freeclimb.com/reference/machinedetected">machineDetected</see>.
/// </summary>
[PerclWebhook("machineDetected")]
public sealed partial record MachineDetectedWebhook : CallStateWebhook
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

    /// <summary>What answered; the default value if absent or null.</summary>
    [JsonPropertyName("machineType")]
    public OpenValue<MachineType> MachineType { get; init; }
}
