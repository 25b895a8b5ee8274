using Percl.Declarations;

namespace Percl;

/// <summary>
/// Takes this call out of its conference. It goes on with the answer to
/// <see cref="AddToConference.LeaveConferenceUrl"/>; without one, it ends.
/// </summary>
/// <remarks>
/// No source says what becomes of commands after it, so it counts neither as terminal nor as the end of the call. It
/// cannot be nested, and nothing can be nested in it.
/// See <see href="https://docs.freeclimb.com/reference/removefromconference"/>.
/// </remarks>
[PerclCommand]
[Removed("callId", "July 2024")]
public sealed partial record RemoveFromConference;
