namespace Percl;

/// <summary>
/// What becomes of a call that an answering machine or a fax modem answers.
/// See <see href="https://docs.freeclimb.com/reference/outdial-1"/>.
/// </summary>
public enum IfMachine
{
    /// <summary>
    /// The script that runs is broken off, and the call continues with the answer to
    /// <see cref="OutDial.IfMachineUrl"/>.
    /// </summary>
    Redirect,

    /// <summary>The call ends.</summary>
    Hangup,
}
