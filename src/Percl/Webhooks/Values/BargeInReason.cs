using System.Runtime.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Specifies the event that interrupted the prompts of TranscribeUtterance. See
/// <see href="https://docs.freeclimb.com/reference/transcribe">transcribe</see>.
/// </summary>
public enum BargeInReason
{
    /// <summary>No event interrupted the prompts.</summary>
    NoBargeIn,

    /// <summary>A key was pressed.</summary>
    [EnumMember(Value = "bargeInByDTMF")]
    BargeInByDtmf,

    /// <summary>Speech or another sound was heard.</summary>
    BargeInByEnergy,
}
