namespace Percl.Webhooks;

/// <summary>
/// Specifies who answered an outgoing call. See
/// <see href="https://docs.freeclimb.com/reference/outdialapiconnect">outDialApiConnect</see>.
/// </summary>
public enum AnsweredBy
{
    /// <summary>A person.</summary>
    Human,

    /// <summary>An answering machine, a fax machine or a modem.</summary>
    Machine,
}
