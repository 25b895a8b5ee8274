using System.Runtime.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Specifies the type of the machine that answered an outgoing call. See
/// <see href="https://docs.freeclimb.com/reference/machinedetected">machineDetected</see>.
/// </summary>
public enum MachineType
{
    /// <summary>
    /// An answering machine. FreeClimb sends <c>answering machine</c>; older versions sent <c>answeringMachine</c>,
    /// which is read as well.
    /// </summary>
    [EnumMember(Value = "answering machine")]
    [AlsoSpelled("answeringMachine")]
    AnsweringMachine,

    /// <summary>
    /// A fax machine or a modem. FreeClimb sends <c>fax modem</c>; older versions sent <c>faxMachine</c>, which is read
    /// as well.
    /// </summary>
    [EnumMember(Value = "fax modem")]
    [AlsoSpelled("faxMachine")]
    FaxModem,
}
