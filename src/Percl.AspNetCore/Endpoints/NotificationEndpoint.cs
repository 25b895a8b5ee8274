using Microsoft.AspNetCore.Http;
using Percl.Webhooks;

namespace Percl.AspNetCore;

/// <summary>Takes note of a webhook whose answer FreeClimb ignores.</summary>
internal sealed class NotificationEndpoint<TWebhook>(WebhookReception reception, Func<TWebhook, HttpContext, Task> handler)
    : WebhookEndpoint<TWebhook>(reception)
    where TWebhook : PerclWebhook
{
    protected override async ValueTask<EndpointResult> AnswerAsync(TWebhook webhook, HttpContext http)
    {
        await handler(webhook, http).ConfigureAwait(false);
        if (IsUntouched(http.Response))
        {
            http.Response.StatusCode = StatusCodes.Status204NoContent;
        }

        return new(WebhookOutcome.Answered);
    }

    /// <summary>Whether the handler has left the answer to the endpoint.</summary>
    /// <remarks>Not 204 before it is called: a response with this status takes no body.</remarks>
    private static bool IsUntouched(HttpResponse response) =>
        response is { HasStarted: false, StatusCode: StatusCodes.Status200OK, ContentLength: null }
        && response.BodyWriter is not { CanGetUnflushedBytes: true, UnflushedBytes: > 0 };
}
