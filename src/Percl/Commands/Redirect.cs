using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Goes on with the script of another URL. Terminal. A call can be redirected 256 times; then it ends.
/// </summary>
/// <remarks>
/// As the only command of a script it repeats the request that the script answers, with its parameters, at the other
/// URL. It cannot be nested. See <see href="https://docs.freeclimb.com/reference/redirect-1"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
public sealed partial record Redirect
{
    /// <summary>
    /// The absolute URL that answers with the script. It gets a <see cref="RedirectWebhook"/>, or, where this is the
    /// only command, once more the webhook that the script answers.
    /// </summary>
    [Webhook(typeof(RedirectWebhook), WebhookAnswer.Expected)]
    public required string ActionUrl { get; init; }
}
