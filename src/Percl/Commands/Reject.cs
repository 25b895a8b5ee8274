using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Refuses an inbound call: the call is neither answered nor billed. No later command runs, although PerCL does not
/// call the command terminal.
/// </summary>
/// <remarks>
/// The command works only as the very first command of the answer to an inbound call, and is ignored elsewhere. The
/// page of <see cref="PlayEarlyMedia"/> mentions playing a file before a call is rejected; whether the two commands
/// work together is not documented. The command cannot be nested. See
/// <see href="https://docs.freeclimb.com/reference/reject"/>.
/// </remarks>
[PerclCommand(EndsCall = true)]
[FirstInAnswerTo(typeof(InboundCallWebhook))]
public sealed partial record Reject
{
    /// <summary>Gets the reason, in free words. Default: none. No limit of the length is documented.</summary>
    public string? Reason { get; init; }
}
