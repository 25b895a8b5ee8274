namespace Percl.Webhooks;

/// <summary>
/// Specifies the state of an SMS message. See
/// <see href="https://docs.freeclimb.com/reference/messagestatus">messageStatus</see>.
/// </summary>
public enum MessageStatus
{
    /// <summary>The message is being processed.</summary>
    New,

    /// <summary>The message was accepted and waits for delivery to a carrier.</summary>
    Queued,

    /// <summary>The message failed a basic check.</summary>
    Rejected,

    /// <summary>The message is being delivered to a carrier.</summary>
    Sending,

    /// <summary>The message was delivered to a carrier.</summary>
    Sent,

    /// <summary>No carrier accepted the message.</summary>
    Failed,

    /// <summary>The message was received.</summary>
    Received,

    /// <summary>The reference does not explain this value; by its name, the message did not arrive.</summary>
    Undelivered,

    /// <summary>The carrier tried several times and gave up.</summary>
    Expired,

    /// <summary>The carrier deleted the message.</summary>
    Deleted,

    /// <summary>The carrier gave no reason.</summary>
    Unknown,
}
