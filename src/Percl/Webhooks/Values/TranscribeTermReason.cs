namespace Percl.Webhooks;

/// <summary>
/// Whether TranscribeUtterance could be carried out. See
/// <see href="https://docs.freeclimb.com/reference/transcribe">transcribe</see>.
/// </summary>
public enum TranscribeTermReason
{
    /// <summary>The command failed. Wrong attributes of the command are told so, and not refused with the script.</summary>
    Error,

    /// <summary>The command ran; the other reasons of the webhook tell more.</summary>
    Completed,
}
