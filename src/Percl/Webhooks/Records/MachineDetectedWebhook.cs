using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that reports that a machine has answered an outgoing call. The answer is a script that
/// replaces the running script. FreeClimb sends the webhook to the <c>ifMachineUrl</c> of OutDial, or of the REST
/// request that made the call, if the command or request asks for a redirect. See
/// <see href="https://docs.freeclimb.com/reference/machinedetected">machineDetected</see>.
/// </summary>
[PerclWebhook("machineDetected")]
public sealed partial record MachineDetectedWebhook : CallStateWebhook
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

    /// <summary>Gets the type of the machine that answered; the default value if absent or null.</summary>
    [JsonPropertyName("machineType")]
    public OpenValue<MachineType> MachineType { get; init; }
}
