using System.Runtime.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Who started a call. See <see href="https://docs.freeclimb.com/reference/outdialapiconnect">outDialApiConnect</see>.
/// </summary>
public enum CallDirection
{
    /// <summary>Somebody called a FreeClimb number.</summary>
    Inbound,

    /// <summary>
    /// The call was started through the REST API. Sent as <c>outboundAPI</c>; many pages of the reference write
    /// <c>outbound</c>, which is understood as well.
    /// </summary>
    [EnumMember(Value = "outboundAPI")]
    [AlsoSpelled("outbound")]
    OutboundApi,

    /// <summary>The call was started by an OutDial command.</summary>
    OutboundDial,
}
