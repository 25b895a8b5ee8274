using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;

namespace Percl.AspNetCore;

/// <summary>Writes a script as a response.</summary>
internal static class PerclResponse
{
    public const string MediaType = "application/json";

    public const string ContentType = MediaType + "; charset=utf-8";

    // An array of objects. Not the type of the script: its properties are parameters, not the content of the response.
    // Not a list of commands: they are described without a type, and OpenAPI 3.0 requires one of the items.
    public static ProducesResponseTypeMetadata Metadata { get; } =
        new(StatusCodes.Status200OK, typeof(IReadOnlyList<Dictionary<string, object>>), [MediaType]);

    /// <summary>Writes a script into the response and sends it.</summary>
    /// <exception cref="PerclException">The script breaks a rule of PerCL; nothing is written.</exception>
    /// <returns>The length of the script in bytes; null where the client has disconnected.</returns>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<long?> WriteAsync<TScript>(
        HttpResponse response, TScript script, CancellationToken cancellation)
        where TScript : IPerclScript
    {
        var body = response.BodyWriter;
        var isWholeBody = body.CanGetUnflushedBytes && body.UnflushedBytes == 0;

        // The handler may have set the length of another answer, which the server would enforce.
        if (isWholeBody && !response.HasStarted)
        {
            response.ContentLength = null;
        }

        // Before the headers: they must not describe a script that is refused.
        var length = CountedOutput.Write(script, body);

        // White space may have been sent before, to keep the connection alive, and the headers with it.
        if (!response.HasStarted)
        {
            response.StatusCode = StatusCodes.Status200OK;
            response.ContentType = ContentType;
            response.ContentLength = isWholeBody ? length : response.ContentLength;
        }

        // IsCompleted means that the reader of the response is gone.
        var sent = await body.FlushAsync(cancellation).ConfigureAwait(false);
        return sent.IsCompleted ? null : length;
    }
}
