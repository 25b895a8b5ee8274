using System.Runtime.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Which machine answered an outgoing call. See
/// <see href="https://docs.freeclimb.com/reference/machinedetected">machineDetected</see>.
/// </summary>
public enum MachineType
{
    /// <summary>
    /// An answering machine. Sent as <c>answering machine</c>; older versions of FreeClimb wrote
    /// <c>answeringMachine</c>, which is understood as well.
    /// </summary>
    [EnumMember(Value = "answering machine")]
    [AlsoSpelled("answeringMachine")]
    AnsweringMachine,

    /// <summary>
    /// A fax machine or a modem. Sent as <c>fax modem</c>; older versions of FreeClimb wrote <c>faxMachine</c>, which
    /// is understood as well.
    /// </summary>
    [EnumMember(Value = "fax modem")]
    [AlsoSpelled("faxMachine")]
    FaxModem,
}
