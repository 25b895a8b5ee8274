using Microsoft.AspNetCore.Http;

namespace Percl.AspNetCore;

/// <summary>What goes wrong with a request through whoever sent it, or through the line.</summary>
internal static class ClientErrors
{
    /// <summary>Tells whether the request ended because the client has gone: nobody waits for an answer.</summary>
    public static bool IsClientGone(this HttpContext http, Exception exception) =>
        exception is OperationCanceledException or IOException and not BadHttpRequestException
        && http.RequestAborted.IsCancellationRequested;
}
