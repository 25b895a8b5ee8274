using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Removes this call from the queue in which it waits. The command is terminal: the call continues with the answer to
/// <see cref="Enqueue.ActionUrl"/>, if the call is still in progress.
/// </summary>
/// <remarks>
/// The command belongs in an answer to <see cref="Enqueue.WaitUrl"/>. The command is terminal by its own page of the
/// reference, although the general page requires an <c>actionUrl</c> of terminal commands. The command cannot be
/// nested, and no command can be nested in it. See <see href="https://docs.freeclimb.com/reference/dequeue"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
[AllowedInAnswerTo(typeof(QueueWaitWebhook))]
public sealed partial record Dequeue;
