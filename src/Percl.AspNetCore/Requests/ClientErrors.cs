using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;

namespace Percl.AspNetCore;

/// <summary>What ends a request from outside: whoever sent it, the line, or its time that is over.</summary>
internal static class ClientErrors
{
    /// <summary>
    /// Gets what became of a request that was ended from outside while it was answered; null where the exception is
    /// another. It must reach those who ended the request, the server or the middleware of request timeouts.
    /// </summary>
    public static string? OutcomeOf(this HttpContext http, Exception exception) =>
        exception is not (OperationCanceledException or IOException) ? null
        : !http.RequestAborted.IsCancellationRequested ? null
        : IsTimedOut(http) ? WebhookOutcome.TimedOut
        : WebhookOutcome.ClientGone;

    // The token of the middleware is cancelled too when the client goes, so that the connection has to be asked.
    private static bool IsTimedOut(HttpContext http) =>
        http.Features.Get<IHttpRequestTimeoutFeature>() is { RequestTimeoutToken.IsCancellationRequested: true }
        && http.Features.Get<IConnectionLifetimeFeature>() is not { ConnectionClosed.IsCancellationRequested: true };
}
