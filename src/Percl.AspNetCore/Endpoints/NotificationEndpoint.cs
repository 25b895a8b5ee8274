using Microsoft.AspNetCore.Http;
using Percl.Webhooks;

namespace Percl.AspNetCore;

/// <summary>Takes note of a webhook whose answer FreeClimb ignores.</summary>
internal sealed class NotificationEndpoint<TWebhook>(WebhookReception reception, Func<TWebhook, HttpContext, Task> handler)
    : WebhookEndpoint<TWebhook>(reception)
    where TWebhook : PerclWebhook
{
    protected override async ValueTask<long?> AnswerAsync(TWebhook webhook, HttpContext http)
    {
        await handler(webhook, http).ConfigureAwait(false);
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return null;
    }
}
