namespace Percl.Webhooks;

/// <summary>
/// Which way an SMS message goes. See
/// <see href="https://docs.freeclimb.com/reference/messagestatus">messageStatus</see>.
/// </summary>
public enum MessageDirection
{
    /// <summary>Somebody sent it to a FreeClimb number.</summary>
    Inbound,

    /// <summary>It was sent from a FreeClimb number.</summary>
    Outbound,
}
