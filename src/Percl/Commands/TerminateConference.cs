using Percl.Declarations;

namespace Percl;

/// <summary>
/// Ends the conference that this call is in, and with it the calls of all participants. The command is terminal.
/// </summary>
/// <remarks>
/// The command is terminal by its own page of the reference, although the general page requires an <c>actionUrl</c> of
/// terminal commands. To keep calls, remove them from the conference first, through the REST API. The command cannot be
/// nested, and no command can be nested in it. See
/// <see href="https://docs.freeclimb.com/reference/terminateconference"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
[Removed("conferenceId", "July 2024")]
public sealed partial record TerminateConference;
