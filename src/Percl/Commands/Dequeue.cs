using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Takes this call out of the queue in which it waits. Terminal: the call goes on with the answer to
/// <see cref="Enqueue.ActionUrl"/>, if it is still in progress.
/// </summary>
/// <remarks>
/// It belongs in an answer to <see cref="Enqueue.WaitUrl"/>. It is terminal by its own page of the reference, although
/// the general one says that terminal commands have an <c>actionUrl</c>. It cannot be nested, and nothing can be nested
/// in it. See <see href="https://docs.freeclimb.com/reference/dequeue"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
[AllowedInAnswerTo(typeof(QueueWaitWebhook))]
public sealed partial record Dequeue;
