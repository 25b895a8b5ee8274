using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>Ends the call, so no command after it runs, although PerCL does not call it terminal.</summary>
/// <remarks>
/// A script that ends without a terminal command ends the call as well. As the first command it does not keep FreeClimb
/// from answering an inbound call; <see cref="Reject"/> does. It cannot be nested.
/// See <see href="https://docs.freeclimb.com/reference/hangup"/>.
/// </remarks>
[PerclCommand(EndsCall = true)]
[AllowedInAnswerTo(typeof(QueueWaitWebhook))]
[Removed("callId", "2022 or earlier")]
public sealed partial record Hangup
{
    /// <summary>Why, in words of your own. Default: none. No limit of its length is documented.</summary>
    public string? Reason { get; init; }
}
