using System.Runtime.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// What interrupted the prompts of TranscribeUtterance. See
/// <see href="https://docs.freeclimb.com/reference/transcribe">transcribe</see>.
/// </summary>
public enum BargeInReason
{
    /// <summary>Nothing.</summary>
    NoBargeIn,

    /// <summary>A key was pressed.</summary>
    [EnumMember(Value = "bargeInByDTMF")]
    BargeInByDtmf,

    /// <summary>Something was said, or another sound was heard.</summary>
    BargeInByEnergy,
}
