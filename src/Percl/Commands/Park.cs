using Percl.Declarations;

namespace Percl;

/// <summary>
/// Puts the caller on hold until <see cref="Unpark"/> or the REST API resumes the call. Terminal: meanwhile it runs the
/// answers to <see cref="WaitUrl"/>, and then goes on with the answer to <see cref="ActionUrl"/>.
/// </summary>
/// <remarks>
/// It cannot be nested, and nothing can be nested in it. Only FreeClimb's OpenAPI description has this command; the
/// reference has no page of it. Which <c>requestType</c> its webhooks have is not documented.
/// </remarks>
[PerclCommand(IsTerminal = true)]
public sealed partial record Park
{
    /// <summary>
    /// The absolute URL that answers with the PerCL that runs while the caller waits; it is called again each time that
    /// script is over. Which commands work in it is not documented.
    /// </summary>
    [AbsoluteUrl]
    public required string WaitUrl { get; init; }

    /// <summary>
    /// The absolute URL that is called when the call is resumed, or when the caller hangs up. The call goes on with the
    /// PerCL with which it answers, if it is in progress.
    /// </summary>
    [AbsoluteUrl]
    public required string ActionUrl { get; init; }

    /// <summary>
    /// The absolute URL that is called when the call is parked. Whether PerCL in answer is ignored is not documented;
    /// with <see cref="Enqueue.NotificationUrl"/> it is. The default is not documented.
    /// </summary>
    [AbsoluteUrl]
    public string? NotificationUrl { get; init; }
}
