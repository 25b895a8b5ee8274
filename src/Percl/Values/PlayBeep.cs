namespace Percl;

/// <summary>
/// Specifies when a conference beeps. See <see href="https://docs.freeclimb.com/reference/createconference"/>.
/// </summary>
public enum PlayBeep
{
    /// <summary>When a participant joins or leaves.</summary>
    Always,

    /// <summary>Never.</summary>
    Never,

    /// <summary>When a participant joins.</summary>
    EntryOnly,

    /// <summary>When a participant leaves.</summary>
    ExitOnly,
}
