namespace Percl.Webhooks;

/// <summary>
/// State of an SMS message. See <see href="https://docs.freeclimb.com/reference/messagestatus">messageStatus</see>.
/// </summary>
public enum MessageStatus
{
    /// <summary>The message is being processed.</summary>
    New,

    /// <summary>The message was accepted and waits to be handed to a carrier.</summary>
    Queued,

    /// <summary>The message failed a basic check.</summary>
    Rejected,

    /// <summary>The message is being handed to a carrier.</summary>
    Sending,

    /// <summary>The message was handed to a carrier.</summary>
    Sent,

    /// <summary>No carrier took the message.</summary>
    Failed,

    /// <summary>The message has come in.</summary>
    Received,

    /// <summary>Not explained by the reference; the name says that the message did not arrive.</summary>
    Undelivered,

    /// <summary>The carrier tried several times and gave up.</summary>
    Expired,

    /// <summary>The carrier deleted the message.</summary>
    Deleted,

    /// <summary>The carrier gave no reason.</summary>
    Unknown,
}
