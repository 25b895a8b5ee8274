using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents a webhook that reports how the stay of a call in a queue ended. The <c>actionUrl</c> of Enqueue receives
/// it. See <see href="https://docs.freeclimb.com/reference/dequeue-1">dequeue</see> and
/// <see href="https://docs.freeclimb.com/reference/removefromqueuenotification">removeFromQueueNotification</see>.
/// </summary>
[PerclWebhook]
public abstract partial record QueueResultWebhook : QueueWebhook
{
    private protected QueueResultWebhook()
    {
    }

    /// <summary>Gets the result of the stay; the default value if absent or null.</summary>
    [JsonPropertyName("queueResult")]
    public OpenValue<QueueResultStatus> QueueResult { get; init; }

    /// <summary>
    /// Gets the time that the call was in the queue, in seconds; a number in a string is read as well. Null unless the
    /// call was really queued.
    /// </summary>
    [JsonPropertyName("queueTime")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? QueueTime { get; init; }
}
