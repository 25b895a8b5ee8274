using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Refuses an inbound call: it is neither answered nor billed. No command after it runs, although PerCL does not call
/// it terminal.
/// </summary>
/// <remarks>
/// It works only as the very first command of the answer to an inbound call, and is ignored elsewhere. The page of
/// <see cref="PlayEarlyMedia"/> speaks of playing before a call is rejected; whether the two go together is not
/// documented. It cannot be nested. See <see href="https://docs.freeclimb.com/reference/reject"/>.
/// </remarks>
[PerclCommand(EndsCall = true)]
[FirstInAnswerTo(typeof(InboundCallWebhook))]
public sealed partial record Reject
{
    /// <summary>Why, in words of your own. Default: none. No limit of its length is documented.</summary>
    public string? Reason { get; init; }
}
