using Microsoft.AspNetCore.Http;
using Percl.Webhooks;

namespace Percl.AspNetCore;

/// <summary>Represents the endpoint of a notification: a webhook whose answer FreeClimb ignores.</summary>
internal sealed class NotificationEndpoint<TWebhook>(
    WebhookReception reception, HandlerArguments arguments, Func<HandlerCall<TWebhook>, Task> handler)
    : WebhookEndpoint<TWebhook>(reception, arguments)
    where TWebhook : PerclWebhook
{
    protected override bool IsHeard => false;

    protected override async ValueTask<EndpointResult> AnswerAsync(HandlerCall<TWebhook> call)
    {
        await handler(call).ConfigureAwait(false);
        return Answered(call.Http);
    }

    protected override async ValueTask<object?> CallAsync(HandlerCall<TWebhook> call)
    {
        await handler(call).ConfigureAwait(false);
        return null;
    }

    protected override ValueTask<EndpointResult> SendAsync(object? result, HttpContext http) =>
        result is IResult ofFilter ? SendResultAsync(ofFilter, http) : new(Answered(http));

    private static EndpointResult Answered(HttpContext http)
    {
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
