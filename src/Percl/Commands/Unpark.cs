namespace Percl;

/// <summary>
/// Resumes this call, which <see cref="Park"/> put on hold. Terminal: the call goes on with the answer to
/// <see cref="Park.ActionUrl"/>, if it is still in progress.
/// </summary>
/// <remarks>
/// The call must be parked, so it belongs in an answer to <see cref="Park.WaitUrl"/>. It cannot be nested, and nothing
/// can be nested in it. Only FreeClimb's OpenAPI description has this command; the reference has no page of it.
/// </remarks>
[PerclCommand(IsTerminal = true)]
public sealed partial record Unpark;
