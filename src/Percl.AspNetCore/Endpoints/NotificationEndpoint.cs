using Microsoft.AspNetCore.Http;
using Percl.Webhooks;

namespace Percl.AspNetCore;

/// <summary>Represents the endpoint of a notification: a webhook whose answer FreeClimb ignores.</summary>
internal sealed class NotificationEndpoint<TWebhook>(
    WebhookReception reception, Func<TWebhook, HttpContext, Task> handler)
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

    /// <summary>Determines whether the handler has left the response untouched.</summary>
    /// <remarks>
    /// The status 204 is not set before the handler is called: a response with this status has no body.
    /// </remarks>
    private static bool IsUntouched(HttpResponse response) =>
        response is { HasStarted: false, StatusCode: StatusCodes.Status200OK, ContentLength: null }
        && response.BodyWriter is not { CanGetUnflushedBytes: true, UnflushedBytes: > 0 };
}
