using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// A call waits in a queue and wants something to do: the answer is a script of Play, Say, Pause, GetDigits, Dequeue
/// and Hangup, and once it has run out this webhook comes again. Sent to the <c>waitUrl</c> of Enqueue. See
/// <see href="https://docs.freeclimb.com/reference/queuewait">queueWait</see>.
/// </summary>
[PerclWebhook("queueWait")]
public sealed partial record QueueWaitWebhook : QueueWebhook
{
    /// <summary>
    /// Position of the call in the queue, sent as a string; a number is read as well. Null if absent.
    /// </summary>
    [JsonPropertyName("queuePosition")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    public int? QueuePosition { get; init; }

    /// <summary>
    /// How long the call has been in the queue, in seconds; a number in a string is read as well. Null unless the call
    /// was really queued.
    /// </summary>
    [JsonPropertyName("queueTime")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? QueueTime { get; init; }

    /// <summary>How many calls are in the queue; a number in a string is read as well. Null if absent.</summary>
    [JsonPropertyName("currentQueueSize")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? CurrentQueueSize { get; init; }

    /// <summary>
    /// How long the calls in the queue wait on average, in seconds; a number in a string is read as well. Only some
    /// sources know it; null if absent.
    /// </summary>
    [JsonPropertyName("averageQueueTime")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? AverageQueueTime { get; init; }
}
