using System.ComponentModel;
using Percl.Declarations;

namespace Percl;

/// <summary>Specifies whether the conference hears this participant.</summary>
/// <remarks>
/// The call must be in a conference. The command cannot be nested, and no command can be nested in it. See
/// <see href="https://docs.freeclimb.com/reference/settalk"/>.
/// </remarks>
[PerclCommand]
[Removed("callId", "July 2024")]
public sealed partial record SetTalk
{
    /// <summary>
    /// Gets a value that indicates whether the participant is heard; false mutes the participant. Default: true.
    /// </summary>
    /// <remarks>
    /// In one place, FreeClimb's OpenAPI description reverses the meaning; the reference does not. Other documents of
    /// FreeClimb require the attribute; the reference does not.
    /// </remarks>
    [DefaultValue(true)]
    public bool? Talk { get; init; }
}
