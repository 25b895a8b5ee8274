using System.Runtime.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Specifies who started a call. See
/// <see href="https://docs.freeclimb.com/reference/outdialapiconnect">outDialApiConnect</see>.
/// </summary>
public enum CallDirection
{
    /// <summary>A caller called a FreeClimb number.</summary>
    Inbound,

    /// <summary>
    /// The call was started through the REST API. FreeClimb sends <c>outboundAPI</c>; many pages of the reference have
    /// <c>outbound</c>, which is read as well.
    /// </summary>
    [EnumMember(Value = "outboundAPI")]
    [AlsoSpelled("outbound")]
    OutboundApi,

    /// <summary>The call was started by an OutDial command.</summary>
    OutboundDial,
}
