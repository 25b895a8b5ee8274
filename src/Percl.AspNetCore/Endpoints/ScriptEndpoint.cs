using Microsoft.AspNetCore.Http;
using Percl.Webhooks;

namespace Percl.AspNetCore;

/// <summary>Represents an endpoint that answers a webhook with a script.</summary>
internal sealed class ScriptEndpoint<TWebhook, TScript>(
    WebhookReception reception, Func<TWebhook, HttpContext, ValueTask<TScript>> handler)
    : WebhookEndpoint<TWebhook>(reception)
    where TWebhook : PerclWebhook
    where TScript : IPerclScript
{
    protected override async ValueTask<EndpointResult> AnswerAsync(TWebhook webhook, HttpContext http)
    {
        try
        {
            return await RunAsync(webhook, http).ConfigureAwait(false);
        }
        catch (Exception exception) when (Reception.Fallbacks.Find(http, webhook, exception) is { } failed)
        {
            if (await Reception.Fallbacks.SendAsync(failed).ConfigureAwait(false) is not { } size)
            {
                throw;
            }

            return new(failed.Outcome, size);
        }
    }

    private async ValueTask<EndpointResult> RunAsync(TWebhook webhook, HttpContext http)
    {
        var script = await handler(webhook, http).ConfigureAwait(false);
        if (script is null)
        {
            throw new InvalidOperationException($"The handler of '{http.GetEndpoint()}' returned null and no script.");
        }

        // Without the token of the request: the server would have to allocate it, and ends the sending itself when the
        // client has disconnected.
        var size = await PerclResponse.WriteAsync(http.Response, script, CancellationToken.None).ConfigureAwait(false);
        return new(size is null ? WebhookOutcome.ClientGone : WebhookOutcome.Answered, size);
    }
}
