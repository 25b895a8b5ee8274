using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Continues the call with the script of another URL. The command is terminal. A call can be redirected 256 times; then
/// the call ends.
/// </summary>
/// <remarks>
/// As the only command of a script, the command repeats the request that the script answers, with its parameters, at
/// the other URL. The command cannot be nested. See <see href="https://docs.freeclimb.com/reference/redirect-1"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
public sealed partial record Redirect
{
    /// <summary>
    /// Gets the absolute URL whose answer is the script. The URL receives a <see cref="RedirectWebhook"/>. Where this
    /// is the only command of the script, the URL receives the webhook that the script answers once more.
    /// </summary>
    [Webhook(typeof(RedirectWebhook), WebhookAnswer.Expected, RepeatsAnswered = true)]
    public required string ActionUrl { get; init; }
}
