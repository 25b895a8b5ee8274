using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents a webhook about a call that has the standard request parameters: the state of the call, its queue and its
/// conference. See <see href="https://docs.freeclimb.com/reference/inboundcall">inboundCall</see>, which has hardly any
/// other parameters.
/// </summary>
[PerclWebhook]
public abstract partial record CallStateWebhook : CallWebhook
{
    private protected CallStateWebhook()
    {
    }

    /// <summary>Gets the state of the call when the request was sent; the default value if absent or null.</summary>
    [JsonPropertyName("callStatus")]
    public OpenValue<CallStatus> CallStatus { get; init; }

    /// <summary>Gets a value that specifies who started the call; the default value if absent or null.</summary>
    [JsonPropertyName("direction")]
    public OpenValue<CallDirection> Direction { get; init; }

    /// <summary>
    /// Gets the id of the queue that the request concerns: <c>QU</c> and 40 hexadecimal digits. Null if it concerns
    /// none.
    /// </summary>
    [JsonPropertyName("queueId")]
    public string? QueueId { get; init; }
}
