using Percl.Declarations;

namespace Percl;

/// <summary>
/// Removes this call from its conference. The call continues with the answer to
/// <see cref="AddToConference.LeaveConferenceUrl"/>; without that URL, the call ends.
/// </summary>
/// <remarks>
/// No source documents whether later commands run, so the command counts neither as terminal nor as the end of the
/// call. The command cannot be nested, and no command can be nested in it. See
/// <see href="https://docs.freeclimb.com/reference/removefromconference"/>.
/// </remarks>
[PerclCommand]
[Removed("callId", "July 2024")]
public sealed partial record RemoveFromConference;
