using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents a webhook about a call that is, was or should have been in a queue.
/// <see cref="CallStateWebhook.QueueId"/> is the queue. See
/// <see href="https://docs.freeclimb.com/reference/queuewait">queueWait</see>.
/// </summary>
[PerclWebhook]
public abstract partial record QueueWebhook : CallStateWebhook
{
    private protected QueueWebhook()
    {
    }

    /// <summary>
    /// Gets the id of the conference that the request concerns: <c>CF</c> and 40 hexadecimal digits. Null if it
    /// concerns none.
    /// </summary>
    [JsonPropertyName("conferenceId")]
    public string? ConferenceId { get; init; }
}
