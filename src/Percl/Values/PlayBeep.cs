namespace Percl;

/// <summary>When a conference beeps. See <see href="https://docs.freeclimb.com/reference/createconference"/>.</summary>
public enum PlayBeep
{
    /// <summary>When a participant comes and when one goes.</summary>
    Always,

    /// <summary>Never.</summary>
    Never,

    /// <summary>When a participant comes.</summary>
    EntryOnly,

    /// <summary>When a participant goes.</summary>
    ExitOnly,
}
