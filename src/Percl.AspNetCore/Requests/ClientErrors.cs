using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;

namespace Percl.AspNetCore;

/// <summary>Classifies the external ends of a request: its sender, the connection, or a timeout.</summary>
internal static class ClientErrors
{
    private const string UnexpectedEnd = "Unexpected end of request content";

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

    /// <summary>Determines whether the server refuses a body because its client left before its end.</summary>
    /// <remarks>
    /// The server reports it as an error of the request, and the token of the request may be cancelled only later. The
    /// exception has no other sign than its message.
    /// </remarks>
    public static bool IsLeftBy(this HttpContext http, BadHttpRequestException exception) =>
        http.IsClientGone() || exception.Message.StartsWith(UnexpectedEnd, StringComparison.Ordinal);

    // The token of the middleware is cancelled on a disconnect too, so that the connection has to be checked.
    private static bool IsTimedOut(HttpContext http) =>
        http.Features.Get<IHttpRequestTimeoutFeature>() is { RequestTimeoutToken.IsCancellationRequested: true }
        && http.Features.Get<IConnectionLifetimeFeature>() is not { ConnectionClosed.IsCancellationRequested: true };
}
