using Microsoft.AspNetCore.Http;
using Percl.Webhooks;

namespace Percl.AspNetCore;

/// <summary>
/// Describes why a webhook has not been answered: its handler threw, its script was refused, or its time was over. A
/// fallback gets the description and returns the script that the caller hears instead.
/// </summary>
public sealed class WebhookFailure
{
    internal WebhookFailure(HttpContext httpContext, PerclWebhook? webhook, Exception exception)
    {
        HttpContext = httpContext;
        Webhook = webhook;
        Exception = exception;
    }

    /// <summary>Gets the request that is answered. Its response has not started.</summary>
    public HttpContext HttpContext { get; }

    /// <summary>
    /// Gets the webhook; null where an endpoint that was not mapped with <c>MapPercl</c> has not bound one, or has no
    /// fallback but that of the application.
    /// </summary>
    public PerclWebhook? Webhook { get; }

    /// <summary>
    /// Gets the exception: that of the handler, a <see cref="PerclException"/> where the script was refused, or an
    /// <see cref="OperationCanceledException"/> where the time limit of the request is over.
    /// </summary>
    /// <remarks>The message of an exception may contain what a caller said or pressed.</remarks>
    public Exception Exception { get; }
}
