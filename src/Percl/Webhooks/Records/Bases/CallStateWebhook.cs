using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// A webhook about a call that carries the standard request parameters: the state of the call and what it takes part
/// in. See <see href="https://docs.freeclimb.com/reference/inboundcall">inboundCall</see>, which has these and hardly
/// more.
/// </summary>
[PerclWebhook]
public abstract partial record CallStateWebhook : CallWebhook
{
    private protected CallStateWebhook()
    {
    }

    /// <summary>State of the call when the request was sent; the default value if absent or null.</summary>
    [JsonPropertyName("callStatus")]
    public OpenValue<CallStatus> CallStatus { get; init; }

    /// <summary>Who started the call; the default value if absent or null.</summary>
    [JsonPropertyName("direction")]
    public OpenValue<CallDirection> Direction { get; init; }

    /// <summary>
    /// Id of the queue that the request concerns: <c>QU</c> and 40 hexadecimal digits. Null if it concerns none.
    /// </summary>
    [JsonPropertyName("queueId")]
    public string? QueueId { get; init; }
}
