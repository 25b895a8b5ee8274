namespace Percl;

/// <summary>
/// Specifies the reaction to an answering machine or a fax modem that answers a call. See
/// <see href="https://docs.freeclimb.com/reference/outdial-1"/>.
/// </summary>
public enum IfMachine
{
    /// <summary>
    /// The running script is aborted, and the call continues with the answer to <see cref="OutDial.IfMachineUrl"/>.
    /// </summary>
    Redirect,

    /// <summary>The call ends.</summary>
    Hangup,
}
