using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>Ends the call, so that no later command runs, although PerCL does not call the command terminal.</summary>
/// <remarks>
/// A script that ends without a terminal command ends the call as well. FreeClimb answers an inbound call even where
/// this command is the first one; <see cref="Reject"/> does not answer it. The command cannot be nested. See
/// <see href="https://docs.freeclimb.com/reference/hangup"/>.
/// </remarks>
[PerclCommand(EndsCall = true)]
[AllowedInAnswerTo(typeof(QueueWaitWebhook))]
[Removed("callId", "2022 or earlier")]
public sealed partial record Hangup
{
    /// <summary>Gets the reason, in free words. Default: none. No limit of the length is documented.</summary>
    public string? Reason { get; init; }
}
