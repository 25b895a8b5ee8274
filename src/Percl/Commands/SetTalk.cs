using Percl.Declarations;

namespace Percl;

/// <summary>Says whether the conference hears this participant.</summary>
/// <remarks>
/// The call must be in a conference. It cannot be nested, and nothing can be nested in it.
/// See <see href="https://docs.freeclimb.com/reference/settalk"/>.
/// </remarks>
[PerclCommand]
[Removed("callId", "July 2024")]
public sealed partial record SetTalk
{
    /// <summary>Whether the participant is heard; false mutes it. Default: true.</summary>
    /// <remarks>
    /// In one place FreeClimb's OpenAPI description has it the other way round; the reference does not. Other texts of
    /// FreeClimb require it; the reference does not.
    /// </remarks>
    public bool? Talk { get; init; }
}
