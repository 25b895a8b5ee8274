using Percl.Declarations;

namespace Percl;

/// <summary>
/// Puts the caller on hold until <see cref="Unpark"/> or the REST API resumes the call. The command is terminal: the
/// parked call runs the answers to <see cref="WaitUrl"/>, and then continues with the answer to
/// <see cref="ActionUrl"/>.
/// </summary>
/// <remarks>
/// The command cannot be nested, and no command can be nested in it. Only FreeClimb's OpenAPI description has this
/// command; the reference has no page of it. The <c>requestType</c> of its webhooks is not documented.
/// </remarks>
[PerclCommand(IsTerminal = true)]
public sealed partial record Park
{
    /// <summary>
    /// Gets the absolute URL whose answer is the script that runs while the caller waits; the URL is called again each
    /// time the script has ended. The commands that work in the script are not documented.
    /// </summary>
    [AbsoluteUrl]
    public required string WaitUrl { get; init; }

    /// <summary>
    /// Gets the absolute URL that is called when the call is resumed, or when the caller hangs up. The call continues
    /// with the PerCL of the answer, if the call is in progress.
    /// </summary>
    [AbsoluteUrl]
    public required string ActionUrl { get; init; }

    /// <summary>
    /// Gets the absolute URL that is called when the call is parked. Whether PerCL in the answer is ignored is not
    /// documented; <see cref="Enqueue.NotificationUrl"/> ignores it. The default is not documented.
    /// </summary>
    [AbsoluteUrl]
    public string? NotificationUrl { get; init; }
}
