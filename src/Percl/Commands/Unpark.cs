namespace Percl;

/// <summary>
/// Resumes this call, which <see cref="Park"/> put on hold. The command is terminal: the call continues with the answer
/// to <see cref="Park.ActionUrl"/>, if the call is still in progress.
/// </summary>
/// <remarks>
/// The call must be parked, so the command belongs in an answer to <see cref="Park.WaitUrl"/>. The command cannot be
/// nested, and no command can be nested in it. Only FreeClimb's OpenAPI description has this command; the reference has
/// no page of it.
/// </remarks>
[PerclCommand(IsTerminal = true)]
public sealed partial record Unpark;
