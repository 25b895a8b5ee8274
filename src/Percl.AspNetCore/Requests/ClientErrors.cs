using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;

namespace Percl.AspNetCore;

/// <summary>Classifies the external ends of a request: its sender, the connection, or a timeout.</summary>
internal static class ClientErrors
{
    /// <summary>
    /// Returns the outcome of a request that was ended externally while it was answered; null for any other exception.
    /// The exception must be rethrown, to the server or to the middleware of request timeouts.
    /// </summary>
    public static string? OutcomeOf(this HttpContext http, Exception exception) =>
        exception is not (OperationCanceledException or IOException) ? null
        : !http.RequestAborted.IsCancellationRequested ? null
        : IsTimedOut(http) ? WebhookOutcome.TimedOut
        : WebhookOutcome.ClientGone;

    /// <summary>Determines whether the client has disconnected, so that nobody waits for an answer.</summary>
    public static bool IsClientGone(this HttpContext http) =>
        http.RequestAborted.IsCancellationRequested && !IsTimedOut(http);

    // The token of the middleware is cancelled on a disconnect too, so that the connection has to be checked.
    private static bool IsTimedOut(HttpContext http) =>
        http.Features.Get<IHttpRequestTimeoutFeature>() is { RequestTimeoutToken.IsCancellationRequested: true }
        && http.Features.Get<IConnectionLifetimeFeature>() is not { ConnectionClosed.IsCancellationRequested: true };
}
