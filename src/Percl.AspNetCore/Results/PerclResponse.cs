using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;

namespace Percl.AspNetCore;

/// <summary>A response that is a script.</summary>
internal static class PerclResponse
{
    public const string MediaType = "application/json";

    public const string ContentType = MediaType + "; charset=utf-8";

    // Not the type of the script: its properties are what it is made from, not what is sent.
    public static ProducesResponseTypeMetadata Metadata { get; } =
        new(StatusCodes.Status200OK, typeof(IReadOnlyList<IPerclCommand>), [MediaType]);

    /// <summary>Writes a script into the response and sends it.</summary>
    /// <exception cref="PerclException">The script breaks a rule of PerCL; the response is as it was.</exception>
    /// <returns>The length of the script in bytes; null where the client has gone, and nobody gets it.</returns>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<long?> WriteAsync<TScript>(
        HttpResponse response, TScript script, CancellationToken cancellation)
        where TScript : IPerclScript
    {
        var body = response.BodyWriter;
        var isWholeBody = body.CanGetUnflushedBytes && body.UnflushedBytes == 0;

        // Before the headers: they must not speak of a script that is refused.
        var length = CountedOutput.Write(script, body);

        // White space may have been sent before, to keep the connection alive: with it the headers.
        if (!response.HasStarted)
        {
            response.StatusCode = StatusCodes.Status200OK;
            response.ContentType = ContentType;
            response.ContentLength = isWholeBody ? length : response.ContentLength;
        }

        // Completed is who reads the response: nobody does any more.
        var sent = await body.FlushAsync(cancellation).ConfigureAwait(false);
        return sent.IsCompleted ? null : length;
    }
}
