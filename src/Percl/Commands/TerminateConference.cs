using Percl.Declarations;

namespace Percl;

/// <summary>Ends the conference that this call is in, and with it the calls of all participants. Terminal.</summary>
/// <remarks>
/// It is terminal by its own page of the reference, although the general one says that terminal commands have an
/// <c>actionUrl</c>. To keep calls, take them out of the conference first, through the REST API. It cannot be nested,
/// and nothing can be nested in it. See <see href="https://docs.freeclimb.com/reference/terminateconference"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
[Removed("conferenceId", "July 2024")]
public sealed partial record TerminateConference;
