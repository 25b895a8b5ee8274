using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that asks for the script of a call that waits in a queue. The answer is a script of Play,
/// Say, Pause, GetDigits, Dequeue and Hangup. FreeClimb sends the webhook to the <c>waitUrl</c> of Enqueue, and again
/// when the script has ended. See <see href="https://docs.freeclimb.com/reference/queuewait">queueWait</see>.
/// </summary>
[PerclWebhook("queueWait")]
public sealed partial record QueueWaitWebhook : QueueWebhook
{
    /// <summary>
    /// Gets the position of the call in the queue, sent as a string; a number is read as well. Null if absent.
    /// </summary>
    [JsonPropertyName("queuePosition")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    public int? QueuePosition { get; init; }

    /// <summary>
    /// Gets the time that the call has been in the queue, in seconds; a number in a string is read as well. Null unless
    /// the call was really queued.
    /// </summary>
    [JsonPropertyName("queueTime")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? QueueTime { get; init; }

    /// <summary>Gets the number of calls in the queue; a number in a string is read as well. Null if absent.</summary>
    [JsonPropertyName("currentQueueSize")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? CurrentQueueSize { get; init; }

    /// <summary>
    /// Gets the average time that the calls in the queue wait, in seconds; a number in a string is read as well. Null
    /// if absent; only some sources have this field.
    /// </summary>
    [JsonPropertyName("averageQueueTime")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? AverageQueueTime { get; init; }
}
