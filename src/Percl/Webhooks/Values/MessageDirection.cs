namespace Percl.Webhooks;

/// <summary>
/// Specifies the direction of an SMS message. See
/// <see href="https://docs.freeclimb.com/reference/messagestatus">messageStatus</see>.
/// </summary>
public enum MessageDirection
{
    /// <summary>The message was sent to a FreeClimb number.</summary>
    Inbound,

    /// <summary>The message was sent from a FreeClimb number.</summary>
    Outbound,
}
