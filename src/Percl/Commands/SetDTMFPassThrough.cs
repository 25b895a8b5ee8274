namespace Percl;

/// <summary>Says whether the others in the conference hear the keys that this participant presses.</summary>
/// <remarks>
/// The call must be in a conference. It cannot be nested, and nothing can be nested in it. Only FreeClimb's OpenAPI
/// description has this command; the reference has no page of it.
/// </remarks>
[PerclCommand]
public sealed partial record SetDTMFPassThrough
{
    /// <summary>
    /// Whether they hear them. Default: true, as where a participant is changed through the REST API.
    /// </summary>
    /// <remarks>Other texts of FreeClimb require it; the OpenAPI description does not.</remarks>
    public bool? DtmfPassThrough { get; init; }
}
