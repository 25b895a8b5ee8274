using System.ComponentModel;

namespace Percl;

/// <summary>Specifies whether the others in the conference hear the keys that this participant presses.</summary>
/// <remarks>
/// The call must be in a conference. The command cannot be nested, and no command can be nested in it. Only FreeClimb's
/// OpenAPI description has this command; the reference has no page of it.
/// </remarks>
[PerclCommand]
public sealed partial record SetDTMFPassThrough
{
    /// <summary>
    /// Gets a value that indicates whether the others hear the keys. Default: true, as in the REST API's request that
    /// changes a participant.
    /// </summary>
    /// <remarks>Other documents of FreeClimb require the attribute; the OpenAPI description does not.</remarks>
    [DefaultValue(true)]
    public bool? DtmfPassThrough { get; init; }
}
