using System.ComponentModel;
using Percl.Declarations;

namespace Percl;

/// <summary>Specifies whether this participant hears the conference.</summary>
/// <remarks>
/// The call must be in a conference. The command cannot be nested, and no command can be nested in it. See
/// <see href="https://docs.freeclimb.com/reference/setlisten"/>.
/// </remarks>
[PerclCommand]
[Removed("callId", "July 2024")]
public sealed partial record SetListen
{
    /// <summary>Gets a value that indicates whether the participant hears the conference. Default: true.</summary>
    /// <remarks>Other documents of FreeClimb require the attribute; the reference does not.</remarks>
    [DefaultValue(true)]
    public bool? Listen { get; init; }
}
