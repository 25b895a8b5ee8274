namespace Percl.Webhooks;

/// <summary>
/// Specifies whether TranscribeUtterance was carried out. See
/// <see href="https://docs.freeclimb.com/reference/transcribe">transcribe</see>.
/// </summary>
public enum TranscribeTermReason
{
    /// <summary>
    /// The command failed. FreeClimb reports wrong attributes of the command with this value, and does not refuse the
    /// script.
    /// </summary>
    Error,

    /// <summary>The command ran; the other reasons of the webhook give the details.</summary>
    Completed,
}
